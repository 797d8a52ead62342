package org.eigenlens.widgets.optimizer;

import org.eigenlens.math.descent.HeavyBall;
import org.eigenlens.math.descent.MomentumMode;
import org.eigenlens.math.descent.Nesterov;
import org.eigenlens.math.descent.Regime;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.widget.Words;
import org.jspecify.annotations.Nullable;

/**
 * What happens along one eigen-direction of the Hessian.
 *
 * @param i the place of its curvature, from zero, in descending order
 * @param inTheStart whether the start has a part along it
 */
record ModeInWords(Words words, OptimizerState state, ExactNumber curvature, int i, boolean inTheStart) {

    /** Where this direction leads in the long run. */
    enum Fate {
        SHRINKS,
        STAYS,
        SWINGS_FOR_EVER,
        GROWS,
        /** Adam's steps do not fall into modes. */
        UNKNOWN
    }

    String name() {
        return "λ" + "₁₂₃".charAt(i);
    }

    ModeFactor factor() {
        return new ModeFactor(state.exactRate(), curvature);
    }

    /** The size of the factor at each step in the long run; not a number for Adam. */
    double rate() {
        return switch (state.rule()) {
            case GRADIENT_DESCENT -> Math.abs(factor().value());
            case HEAVY_BALL, NESTEROV -> momentum().rate();
            case ADAM -> Double.NaN;
        };
    }

    private MomentumMode momentum() {
        double eta = state.learningRate().re();
        double beta = state.momentum().re();
        return state.rule() == Rule.HEAVY_BALL
                ? MomentumMode.of(new HeavyBall(eta, beta), curvature.re())
                : MomentumMode.of(new Nesterov(eta, beta), curvature.re());
    }

    Fate fate() {
        if (state.rule() == Rule.ADAM) {
            return Fate.UNKNOWN;
        }
        if (curvature.isZero()) {
            return Fate.STAYS;
        }
        if (state.rule() == Rule.GRADIENT_DESCENT) {
            Regime regime = factor().regime();
            return regime.isConvergent()
                    ? Fate.SHRINKS
                    : regime == Regime.MARGINAL
                            ? Fate.SWINGS_FOR_EVER
                            : regime == Regime.FLAT ? Fate.STAYS : Fate.GROWS;
        }
        return switch (momentum().stability()) {
            case STABLE -> Fate.SHRINKS;
            case MARGINAL -> Fate.SWINGS_FOR_EVER;
            case UNSTABLE -> Fate.GROWS;
        };
    }

    /** What it does at each step. */
    String says() {
        if (!inTheStart && state.rule() != Rule.ADAM) {
            return words.say("mode.absent");
        }
        return switch (state.rule()) {
            case GRADIENT_DESCENT -> words.say("mode." + factor().regime());
            case HEAVY_BALL, NESTEROV -> ofMomentum();
            case ADAM -> words.say("mode.adam");
        };
    }

    private String ofMomentum() {
        if (curvature.isZero()) {
            return words.say("mode.FLAT");
        }
        MomentumMode mode = momentum();
        return words.say(
                mode.stability() == MomentumMode.Stability.STABLE
                        ? "momentum." + mode.damping()
                        : "momentum." + mode.stability());
    }

    /** The learning rate \(1/\lambda\) from which gradient descent changes the sign at each step. */
    @Nullable
    Double alternatesFrom() {
        return state.rule() == Rule.GRADIENT_DESCENT && curvature.signum() > 0 ? finite(1 / curvature.re()) : null;
    }

    /** The learning rate from which this direction grows; null where none does, or where nothing is known. */
    @Nullable
    Double divergesFrom() {
        if (state.rule() == Rule.ADAM || curvature.isZero()) {
            return null;
        }
        return curvature.signum() < 0 ? Double.valueOf(0) : finite(LearningRates.bound(state) / curvature.re());
    }

    /** A learning rate that no double can hold is never reached. */
    private static @Nullable Double finite(double rate) {
        return Double.isFinite(rate) ? rate : null;
    }
}
