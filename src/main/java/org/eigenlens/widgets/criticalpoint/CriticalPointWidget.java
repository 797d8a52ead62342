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

    /** The direction of a loss of three parameters, where nothing else is said. */
    private static final VectorLiteral IN_SPACE = VectorLiteral.parse("1 0.5 0.5");

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
        Landscape landscape = parameters.read(LOSS, Landscape::parse, INITIAL.landscape());
        MatrixLiteral hessian = parameters.read(HESSIAN, CriticalPointWidget::hessian, INITIAL.typed());
        int size = landscape.parameters().orElse(hessian.rows());
        VectorLiteral usual = size == 2 ? INITIAL.direction() : IN_SPACE;
        return new CriticalPointState(
                landscape, hessian, parameters.read(DIRECTION, text -> direction(text, size), usual));
    }

    private static MatrixLiteral hessian(String text) {
        return CriticalPointState.requireHessian(MatrixLiteral.parseSquare(text, 2, 3));
    }

    private static VectorLiteral direction(String text, int size) {
        return CriticalPointState.requireDirection(VectorLiteral.parse(text), size);
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
