package org.eigenlens.widgets.criticalpoint;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** A loss around a critical point: level lines, surface, principal axes, and the cut along a direction beside its second-order model. */
@org.springframework.stereotype.Component
class CriticalPointWidget implements Widget<CriticalPointState> {

    private static final String LOSS = "loss";
    private static final String HESSIAN = "H";
    private static final String DIRECTION = "d";

    private static final CriticalPointState INITIAL =
            new CriticalPointState(Landscape.QUADRATIC, MatrixLiteral.parse("2 1; 1 2"), VectorLiteral.parse("1 0.5"));

    @Override
    public String name() {
        return "critical-point";
    }

    @Override
    public CriticalPointState initial() {
        return INITIAL;
    }

    @Override
    public CriticalPointState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(LOSS, HESSIAN, DIRECTION));
        return new CriticalPointState(
                parameters.read(LOSS, Landscape::parse, INITIAL.landscape()),
                parameters.read(HESSIAN, CriticalPointWidget::hessian, INITIAL.typed()),
                parameters.read(DIRECTION, CriticalPointWidget::direction, INITIAL.direction()));
    }

    private static MatrixLiteral hessian(String text) {
        return new CriticalPointState(INITIAL.landscape(), MatrixLiteral.parseSquare(text, 2, 2), INITIAL.direction())
                .typed();
    }

    private static VectorLiteral direction(String text) {
        return new CriticalPointState(INITIAL.landscape(), INITIAL.typed(), VectorLiteral.parse(text)).direction();
    }

    @Override
    public Parameters format(CriticalPointState state) {
        return Parameters.NONE
                .with(LOSS, state.landscape().text())
                .with(HESSIAN, state.typed().source())
                .with(DIRECTION, state.direction().source());
    }

    @Override
    public Picture picture(CriticalPointState state, Words words) {
        return CriticalPointModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<CriticalPointState> state, Words words) {
        return new CriticalPointView(this, state, words);
    }
}
