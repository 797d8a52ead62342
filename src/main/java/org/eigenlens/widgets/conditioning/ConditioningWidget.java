package org.eigenlens.widgets.conditioning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** A correlation between two features, the loss that it shapes, and gradient descent on it. */
@org.springframework.stereotype.Component
class ConditioningWidget implements Widget<ConditioningState> {

    private static final String CORRELATION = "rho";
    private static final String FEATURES = "features";
    private static final String LEARNING_RATE = "eta";
    private static final String START = "w";
    private static final String STEPS = "steps";

    private static final ConditioningState INITIAL = new ConditioningState(
            Literal.parse("0.9"), Features.STANDARDIZED, Literal.parse("1"), VectorLiteral.parse("2 0.5"), 60);

    @Override
    public String name() {
        return "conditioning";
    }

    @Override
    public ConditioningState initial() {
        return INITIAL;
    }

    @Override
    public ConditioningState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(CORRELATION, FEATURES, LEARNING_RATE, START, STEPS));
        return new ConditioningState(
                parameters.read(CORRELATION, ConditioningWidget::correlation, INITIAL.correlation()),
                parameters.read(FEATURES, Features::parse, INITIAL.features()),
                parameters.read(LEARNING_RATE, ConditioningWidget::learningRate, INITIAL.learningRate()),
                parameters.read(START, ConditioningWidget::start, INITIAL.start()),
                parameters.read(STEPS, ConditioningWidget::steps, INITIAL.steps()));
    }

    private static Literal correlation(String text) {
        return new ConditioningState(
                        Literal.parse(text),
                        INITIAL.features(),
                        INITIAL.learningRate(),
                        INITIAL.start(),
                        INITIAL.steps())
                .correlation();
    }

    private static Literal learningRate(String text) {
        return new ConditioningState(
                        INITIAL.correlation(),
                        INITIAL.features(),
                        Literal.parse(text),
                        INITIAL.start(),
                        INITIAL.steps())
                .learningRate();
    }

    private static VectorLiteral start(String text) {
        return new ConditioningState(
                        INITIAL.correlation(),
                        INITIAL.features(),
                        INITIAL.learningRate(),
                        VectorLiteral.parse(text),
                        INITIAL.steps())
                .start();
    }

    private static int steps(String text) {
        int steps = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        return new ConditioningState(
                        INITIAL.correlation(), INITIAL.features(), INITIAL.learningRate(), INITIAL.start(), steps)
                .steps();
    }

    @Override
    public Parameters format(ConditioningState state) {
        return Parameters.NONE
                .with(CORRELATION, state.correlation().source())
                .with(FEATURES, state.features().text())
                .with(LEARNING_RATE, state.learningRate().source())
                .with(START, state.start().source())
                .with(STEPS, Integer.toString(state.steps()));
    }

    @Override
    public Picture picture(ConditioningState state, Words words) {
        return ConditioningModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<ConditioningState> state, Words words) {
        return new ConditioningView(this, state, words);
    }
}
