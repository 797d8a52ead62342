package org.eigenlens.widgets.optimizer;

import java.util.Optional;
import org.eigenlens.math.descent.Regime;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * The factor \(1-\eta\lambda\) by which gradient descent multiplies a mode at each step, exactly.
 *
 * <p>It has no exact form here only where neither is the curvature a surd nor the learning rate rational; then it is formed in double precision.
 */
record ModeFactor(Surd learningRate, ExactNumber curvature) {

    /** The factor, if it has an exact form. */
    Optional<ExactNumber> exact() {
        return curvature instanceof Surd || learningRate.isRational()
                ? Optional.of(Surd.ONE.minus(learningRate.times(curvature)))
                : Optional.empty();
    }

    double value() {
        return exact().map(ExactNumber::re).orElseGet(() -> Math.fma(-learningRate.re(), curvature.re(), 1));
    }

    /** What the mode does, decided exactly where the factor is exact. */
    Regime regime() {
        return exact().map(ModeFactor::regimeOf).orElseGet(() -> Regime.of(value()));
    }

    private static Regime regimeOf(ExactNumber factor) {
        int sign = factor.signum();
        if (sign == 0) {
            return Regime.AT_ONCE;
        }
        int beyond = (sign > 0 ? factor : factor.negate()).minus(Surd.ONE).signum();
        if (sign > 0) {
            return beyond > 0 ? Regime.ESCAPING : beyond == 0 ? Regime.FLAT : Regime.MONOTONE;
        }
        return beyond > 0 ? Regime.DIVERGING : beyond == 0 ? Regime.MARGINAL : Regime.ALTERNATING;
    }
}
