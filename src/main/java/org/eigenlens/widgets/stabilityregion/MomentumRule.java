package org.eigenlens.widgets.stabilityregion;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eigenlens.math.descent.HeavyBall;
import org.eigenlens.math.descent.Nesterov;
import org.eigenlens.math.descent.Optimizer;
import org.eigenlens.math.exact.number.Surd;

/** A rule that remembers its last step. */
enum MomentumRule {
    /** Polyak's: the gradient is taken where one is. */
    HEAVY_BALL("heavy-ball"),
    /** Nesterov's: the gradient is taken where the momentum leads. */
    NESTEROV("nesterov");

    private final String text;

    MomentumRule(String text) {
        this.text = text;
    }

    /** As an address writes it. */
    String text() {
        return text;
    }

    static MomentumRule parse(String text) {
        return Arrays.stream(values())
                .filter(rule -> rule.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such rule; there are "
                        + Arrays.stream(values()).map(MomentumRule::text).collect(Collectors.joining(" and ")) + "."));
    }

    Optimizer with(double learningRate, double momentum) {
        return switch (this) {
            case HEAVY_BALL -> new HeavyBall(learningRate, momentum);
            case NESTEROV -> new Nesterov(learningRate, momentum);
        };
    }

    /** The step of a mode, exactly. */
    ModeStep step(Surd product, Surd beta) {
        Surd left = Surd.ONE.minus(product);
        return switch (this) {
            case HEAVY_BALL -> new ModeStep(left.plus(beta), beta);
            case NESTEROV -> new ModeStep(Surd.ONE.plus(beta).times(left), beta.times(left));
        };
    }

    /**
     * The spectral radius of the step of a mode, in double precision.
     *
     * @param product ηλ
     */
    double radius(double product, double beta) {
        double left = 1 - product;
        return switch (this) {
            case HEAVY_BALL -> ModeStep.radius(left + beta, beta);
            case NESTEROV -> ModeStep.radius((1 + beta) * left, beta * left);
        };
    }

    /** What ηL has to stay below, by Jury's criterion; for β &lt; 1. */
    double bound(double beta) {
        return switch (this) {
            case HEAVY_BALL -> 2 * (1 + beta);
            case NESTEROV -> (2 + 2 * beta) / (1 + 2 * beta);
        };
    }
}
