package org.eigenlens.widgets.optimizer;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eigenlens.math.descent.Adam;
import org.eigenlens.math.descent.GradientDescent;
import org.eigenlens.math.descent.HeavyBall;
import org.eigenlens.math.descent.Nesterov;
import org.eigenlens.math.descent.Optimizer;

/** How the next point is found. */
enum Rule {
    /** \(x - \eta\nabla f(x)\). */
    GRADIENT_DESCENT("gradient-descent", false),
    /** Polyak's momentum. */
    HEAVY_BALL("heavy-ball", true),
    /** Nesterov's momentum. */
    NESTEROV("nesterov", true),
    /** Adam, with the defaults of its authors but for the learning rate. */
    ADAM("adam", false);

    private final String text;
    private final boolean momentum;

    Rule(String text, boolean momentum) {
        this.text = text;
        this.momentum = momentum;
    }

    /** As an address writes it. */
    String text() {
        return text;
    }

    boolean hasMomentum() {
        return momentum;
    }

    static Rule parse(String text) {
        return Arrays.stream(values())
                .filter(rule -> rule.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such rule; there are "
                        + Arrays.stream(values()).map(Rule::text).collect(Collectors.joining(", ")) + "."));
    }

    /** The rule with its parameters; the momentum is used where there is one. */
    Optimizer with(double learningRate, double momentumShare) {
        return switch (this) {
            case GRADIENT_DESCENT -> new GradientDescent(learningRate);
            case HEAVY_BALL -> new HeavyBall(learningRate, momentumShare);
            case NESTEROV -> new Nesterov(learningRate, momentumShare);
            case ADAM -> new Adam(learningRate);
        };
    }
}
