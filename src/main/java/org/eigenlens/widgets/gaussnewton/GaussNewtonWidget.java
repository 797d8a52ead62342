package org.eigenlens.widgets.gaussnewton;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** A fit by nonlinear least squares: its Hessian beside the Gauss–Newton matrix, and a step of each. */
@org.springframework.stereotype.Component
class GaussNewtonWidget implements Widget<GaussNewtonState> {

    private static final String CURVE = "curve";
    private static final String PARAMETERS = "theta";
    private static final String MISFIT = "m";
    private static final String ALONG = "along";

    private static final GaussNewtonState INITIAL =
            new GaussNewtonState(Curve.GEOMETRIC, VectorLiteral.parse("1 1"), Literal.parse("0"), 2);

    @Override
    public String name() {
        return "gauss-newton";
    }

    @Override
    public GaussNewtonState initial() {
        return INITIAL;
    }

    @Override
    public GaussNewtonState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(CURVE, PARAMETERS, MISFIT, ALONG));
        return new GaussNewtonState(
                parameters.read(CURVE, Curve::parse, INITIAL.curve()),
                parameters.read(PARAMETERS, GaussNewtonWidget::fitted, INITIAL.parameters()),
                parameters.read(MISFIT, GaussNewtonWidget::misfit, INITIAL.misfit()),
                parameters.read(ALONG, GaussNewtonWidget::along, INITIAL.along()));
    }

    private static VectorLiteral fitted(String text) {
        VectorLiteral parameters = VectorLiteral.parse(text);
        return new GaussNewtonState(INITIAL.curve(), parameters, INITIAL.misfit(), INITIAL.along()).parameters();
    }

    private static Literal misfit(String text) {
        Literal misfit = Literal.parse(text);
        return new GaussNewtonState(INITIAL.curve(), INITIAL.parameters(), misfit, INITIAL.along()).misfit();
    }

    private static int along(String text) {
        int axis = text.matches("[12]") ? Integer.parseInt(text) : 0;
        return new GaussNewtonState(INITIAL.curve(), INITIAL.parameters(), INITIAL.misfit(), axis).along();
    }

    @Override
    public Parameters format(GaussNewtonState state) {
        return Parameters.NONE
                .with(CURVE, state.curve().text())
                .with(PARAMETERS, state.parameters().source())
                .with(MISFIT, state.misfit().source())
                .with(ALONG, Integer.toString(state.along()));
    }

    @Override
    public Picture picture(GaussNewtonState state, Words words) {
        return GaussNewtonModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<GaussNewtonState> state, Words words) {
        return new GaussNewtonView(this, state, words);
    }
}
