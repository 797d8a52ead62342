package org.eigenlens.widgets.gradientflow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** Gradient flow on a quadratic loss: its path, each mode on a logarithmic chart, and the steps of gradient descent laid over both. */
@org.springframework.stereotype.Component
class GradientFlowWidget implements Widget<GradientFlowState> {

    private static final String HESSIAN = "H";
    private static final String START = "x";
    private static final String LEARNING_RATE = "eta";
    private static final String TIME = "t";
    private static final String SPAN = "T";

    private static final GradientFlowState INITIAL = new GradientFlowState(
            MatrixLiteral.parse("2 1; 1 2"),
            VectorLiteral.parse("2 0.5"),
            Literal.parse("0.1"),
            Literal.parse("1"),
            Literal.parse("4"));

    @Override
    public String name() {
        return "gradient-flow";
    }

    @Override
    public GradientFlowState initial() {
        return INITIAL;
    }

    @Override
    public GradientFlowState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(HESSIAN, START, LEARNING_RATE, TIME, SPAN));
        return new GradientFlowState(
                parameters.read(HESSIAN, GradientFlowWidget::hessian, INITIAL.hessian()),
                parameters.read(START, GradientFlowWidget::start, INITIAL.start()),
                parameters.read(LEARNING_RATE, GradientFlowWidget::learningRate, INITIAL.learningRate()),
                parameters.read(TIME, GradientFlowWidget::time, INITIAL.time()),
                parameters.read(SPAN, GradientFlowWidget::span, INITIAL.span()));
    }

    /* Each reads one part of a state beside the others of the initial one, so that a complaint is about that part. */

    private static MatrixLiteral hessian(String text) {
        MatrixLiteral hessian = MatrixLiteral.parseSquare(text, 2, 2);
        return new GradientFlowState(hessian, INITIAL.start(), INITIAL.learningRate(), INITIAL.time(), INITIAL.span())
                .hessian();
    }

    private static VectorLiteral start(String text) {
        VectorLiteral start = VectorLiteral.parse(text);
        return new GradientFlowState(INITIAL.hessian(), start, INITIAL.learningRate(), INITIAL.time(), INITIAL.span())
                .start();
    }

    private static Literal learningRate(String text) {
        Literal rate = Literal.parse(text);
        return new GradientFlowState(INITIAL.hessian(), INITIAL.start(), rate, INITIAL.time(), INITIAL.span())
                .learningRate();
    }

    private static Literal time(String text) {
        Literal time = Literal.parse(text);
        return new GradientFlowState(INITIAL.hessian(), INITIAL.start(), INITIAL.learningRate(), time, INITIAL.span())
                .time();
    }

    private static Literal span(String text) {
        Literal span = Literal.parse(text);
        return new GradientFlowState(INITIAL.hessian(), INITIAL.start(), INITIAL.learningRate(), INITIAL.time(), span)
                .span();
    }

    @Override
    public Parameters format(GradientFlowState state) {
        return Parameters.NONE
                .with(HESSIAN, state.hessian().source())
                .with(START, state.start().source())
                .with(LEARNING_RATE, state.learningRate().source())
                .with(TIME, state.time().source())
                .with(SPAN, state.span().source());
    }

    @Override
    public Picture picture(GradientFlowState state, Words words) {
        return GradientFlowModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<GradientFlowState> state, Words words) {
        return new GradientFlowView(this, state, words);
    }
}
