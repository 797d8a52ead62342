package org.eigenlens.widgets.optimizer;

import java.util.Optional;
import org.eigenlens.math.descent.Regime;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * The factor \(1-\eta\lambda\) by which gradient descent multiplies a mode at each step, exactly.
 *
 * <p>The eigenvalues of a symmetric 2×2 matrix over a real quadratic field lie in it or in a field above it. Where they are no surds, which only entries
 * with roots can bring about, the factor is formed in double precision.
 */
record ModeFactor(Surd learningRate, ExactNumber curvature) {

    /** The factor, if it has an exact form. */
    Optional<Surd> exact() {
        return curvature instanceof Surd lambda
                ? Optional.of(Surd.ONE.minus(learningRate.times(lambda)))
                : Optional.empty();
    }

    double value() {
        return exact().map(Surd::re).orElseGet(() -> Math.fma(-learningRate.re(), curvature.re(), 1));
    }

    /** What the mode does, decided exactly where the factor is exact. */
    Regime regime() {
        return exact().map(ModeFactor::regimeOf).orElseGet(() -> Regime.of(value()));
    }

    private static Regime regimeOf(Surd factor) {
        if (factor.signum() == 0) {
            return Regime.AT_ONCE;
        }
        int beyond = (factor.signum() > 0 ? factor : factor.negate()).compareTo(Surd.ONE);
        if (factor.signum() > 0) {
            return beyond > 0 ? Regime.ESCAPING : beyond == 0 ? Regime.FLAT : Regime.MONOTONE;
        }
        return beyond > 0 ? Regime.DIVERGING : beyond == 0 ? Regime.MARGINAL : Regime.ALTERNATING;
    }
}
