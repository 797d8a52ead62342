package org.eigenlens.widgets.stabilityregion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The spectral radius of a rule with momentum over learning rate and momentum, and the path that a point of that map gives. */
@org.springframework.stereotype.Component
class StabilityRegionWidget implements Widget<StabilityRegionState> {

    private static final String RULE = "rule";
    private static final String LEAST = "mu";
    private static final String LARGEST = "L";
    private static final String LEARNING_RATE = "eta";
    private static final String MOMENTUM = "beta";
    private static final String START = "x";
    private static final String STEPS = "steps";

    private static final StabilityRegionState INITIAL = new StabilityRegionState(
            MomentumRule.HEAVY_BALL,
            Literal.parse("1"),
            Literal.parse("25"),
            Literal.parse("0.06"),
            Literal.parse("0.7"),
            VectorLiteral.parse("2 1"),
            60);

    @Override
    public String name() {
        return "stability-region";
    }

    @Override
    public StabilityRegionState initial() {
        return INITIAL;
    }

    @Override
    public StabilityRegionState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(RULE, LEAST, LARGEST, LEARNING_RATE, MOMENTUM, START, STEPS));
        MomentumRule rule = parameters.read(RULE, MomentumRule::parse, INITIAL.rule());
        Literal least = parameters.read(LEAST, StabilityRegionWidget::least, INITIAL.least());
        Literal largest = parameters.read(
                LARGEST, text -> curvatures(least, Literal.parse(text)).largest(), INITIAL.largest());
        return new StabilityRegionState(
                rule,
                least,
                parameters.text(LARGEST).isPresent() ? largest : fitting(least),
                parameters.read(LEARNING_RATE, StabilityRegionWidget::learningRate, INITIAL.learningRate()),
                parameters.read(MOMENTUM, StabilityRegionWidget::momentum, INITIAL.momentum()),
                parameters.read(START, StabilityRegionWidget::start, INITIAL.start()),
                parameters.read(STEPS, StabilityRegionWidget::steps, INITIAL.steps()));
    }

    /** The initial L, or μ itself where that is no L for this μ. */
    private static Literal fitting(Literal least) {
        double condition = INITIAL.largest().re() / least.re();
        return condition >= 1 && condition <= StabilityRegionState.LARGEST_CONDITION ? INITIAL.largest() : least;
    }

    private static Literal least(String text) {
        Literal least = Literal.parse(text);
        return curvatures(least, least).least();
    }

    /** Reads a part of a state beside the others of the initial one, so that a complaint is about that part. */
    private static StabilityRegionState curvatures(Literal least, Literal largest) {
        return new StabilityRegionState(
                INITIAL.rule(),
                least,
                largest,
                INITIAL.learningRate(),
                INITIAL.momentum(),
                INITIAL.start(),
                INITIAL.steps());
    }

    private static StabilityRegionState moved(Literal learningRate, Literal momentum, VectorLiteral start, int steps) {
        return new StabilityRegionState(
                INITIAL.rule(), INITIAL.least(), INITIAL.largest(), learningRate, momentum, start, steps);
    }

    private static Literal learningRate(String text) {
        return moved(Literal.parse(text), INITIAL.momentum(), INITIAL.start(), INITIAL.steps())
                .learningRate();
    }

    private static Literal momentum(String text) {
        return moved(INITIAL.learningRate(), Literal.parse(text), INITIAL.start(), INITIAL.steps())
                .momentum();
    }

    private static VectorLiteral start(String text) {
        return moved(INITIAL.learningRate(), INITIAL.momentum(), VectorLiteral.parse(text), INITIAL.steps())
                .start();
    }

    private static int steps(String text) {
        int steps = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        return moved(INITIAL.learningRate(), INITIAL.momentum(), INITIAL.start(), steps)
                .steps();
    }

    @Override
    public Parameters format(StabilityRegionState state) {
        return Parameters.NONE
                .with(RULE, state.rule().text())
                .with(LEAST, state.least().source())
                .with(LARGEST, state.largest().source())
                .with(LEARNING_RATE, state.learningRate().source())
                .with(MOMENTUM, state.momentum().source())
                .with(START, state.start().source())
                .with(STEPS, Integer.toString(state.steps()));
    }

    @Override
    public Picture picture(StabilityRegionState state, Words words) {
        return StabilityRegionModel.of(state, words);
    }

    @Override
    public Picture glimpse(StabilityRegionState state, Words words) {
        return StabilityRegionModel.glimpse(state, words);
    }

    @Override
    public Component view(ValueSignal<StabilityRegionState> state, Words words) {
        return new StabilityRegionView(this, state, words);
    }
}
