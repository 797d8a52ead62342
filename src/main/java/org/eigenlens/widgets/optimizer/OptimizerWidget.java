package org.eigenlens.widgets.optimizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import java.util.function.Function;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The path of an optimizer over the level lines of a quadratic loss, and what each mode of the Hessian does at a step. */
@org.springframework.stereotype.Component
class OptimizerWidget implements Widget<OptimizerState> {

    private static final String LOSS = "loss";
    private static final String HESSIAN = "H";
    private static final String RULE = "rule";
    private static final String LEARNING_RATE = "eta";
    private static final String MOMENTUM = "beta";
    private static final String START = "x";
    private static final String STEPS = "steps";

    private static final OptimizerState INITIAL = new OptimizerState(
            Objective.QUADRATIC,
            MatrixLiteral.parse("2 1; 1 2"),
            Rule.GRADIENT_DESCENT,
            Literal.parse("0.2"),
            Literal.parse("0.5"),
            VectorLiteral.parse("2 0.5"),
            30);

    /** The start in space, where nothing else is said. */
    private static final VectorLiteral IN_SPACE = VectorLiteral.parse("2 0.5 1");

    @Override
    public String name() {
        return "optimizer";
    }

    @Override
    public OptimizerState initial() {
        return INITIAL;
    }

    @Override
    public OptimizerState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(LOSS, HESSIAN, RULE, LEARNING_RATE, MOMENTUM, START, STEPS));
        Objective objective = parameters.read(LOSS, Objective::parse, INITIAL.objective());
        MatrixLiteral hessian = parameters.read(
                HESSIAN,
                text -> OptimizerState.requireHessian(MatrixLiteral.parseSquare(text, 2, 3)),
                INITIAL.hessian());
        int size = OptimizerState.parameters(objective, hessian);
        VectorLiteral start = parameters.read(
                START,
                text -> OptimizerState.requireStart(VectorLiteral.parse(text), size),
                size == 2 ? INITIAL.start() : IN_SPACE);
        return new OptimizerState(
                objective,
                hessian,
                parameters.read(RULE, Rule::parse, INITIAL.rule()),
                parameters.read(
                        LEARNING_RATE,
                        checked(OptimizerWidget::learningRate, OptimizerState::learningRate),
                        INITIAL.learningRate()),
                parameters.read(
                        MOMENTUM, checked(OptimizerWidget::momentum, OptimizerState::momentum), INITIAL.momentum()),
                start,
                parameters.read(STEPS, OptimizerWidget::steps, INITIAL.steps()));
    }

    /** Reads one part of a state beside the others of the initial one, so that a complaint is about that part. */
    private static <T> Function<String, T> checked(
            Function<String, OptimizerState> reader, Function<OptimizerState, T> part) {
        return reader.andThen(part);
    }

    private static OptimizerState learningRate(String text) {
        return new OptimizerState(
                INITIAL.objective(),
                INITIAL.hessian(),
                INITIAL.rule(),
                Literal.parse(text),
                INITIAL.momentum(),
                INITIAL.start(),
                INITIAL.steps());
    }

    private static OptimizerState momentum(String text) {
        return new OptimizerState(
                INITIAL.objective(),
                INITIAL.hessian(),
                INITIAL.rule(),
                INITIAL.learningRate(),
                Literal.parse(text),
                INITIAL.start(),
                INITIAL.steps());
    }

    private static int steps(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException(
                    "The number of steps is a whole number from 1 to " + OptimizerState.MOST_STEPS + ".");
        }
        return new OptimizerState(
                        INITIAL.objective(),
                        INITIAL.hessian(),
                        INITIAL.rule(),
                        INITIAL.learningRate(),
                        INITIAL.momentum(),
                        INITIAL.start(),
                        Integer.parseInt(text))
                .steps();
    }

    @Override
    public Parameters format(OptimizerState state) {
        return Parameters.NONE
                .with(LOSS, state.objective().text())
                .with(HESSIAN, state.hessian().source())
                .with(RULE, state.rule().text())
                .with(LEARNING_RATE, state.learningRate().source())
                .with(MOMENTUM, state.momentum().source())
                .with(START, state.start().source())
                .with(STEPS, Integer.toString(state.steps()));
    }

    @Override
    public Picture picture(OptimizerState state, Words words) {
        return OptimizerModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<OptimizerState> state, Words words) {
        return new OptimizerView(this, state, words);
    }
}
