package org.eigenlens.widgets.normalization;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;

/**
 * What the reader has set: the covariance of two features, \(\Sigma=\begin{bmatrix}\sigma_1^2&\rho\sigma_1\sigma_2\\\rho\sigma_1\sigma_2&\sigma_2^2\end{bmatrix}\).
 *
 * @param first σ₁, the standard deviation of the first feature, from 0.05 to 20
 * @param second σ₂, that of the second
 * @param correlation ρ, at most 0.999 in size
 */
record NormalizationState(Literal first, Literal second, Literal correlation) {

    static final double SMALLEST = 0.05;
    static final double LARGEST = 20;
    static final double STRONGEST = 0.999;

    NormalizationState {
        requireDeviation(first);
        requireDeviation(second);
        if (!correlation.isReal() || !(Math.abs(correlation.re()) <= STRONGEST)) {
            throw new IllegalArgumentException("The correlation ρ is a number from −0.999 to 0.999, such as 0.6: at 1"
                    + " all points would lie on a line, and no whitening could undo that.");
        }
    }

    private static void requireDeviation(Literal deviation) {
        if (!deviation.isReal() || !(deviation.re() >= SMALLEST && deviation.re() <= LARGEST)) {
            throw new IllegalArgumentException(
                    "A standard deviation is a number from 0.05 to 20 here, such as 4 or 1/2.");
        }
    }

    /** The covariance, exactly; of the doubles nearest to what has no exact form. */
    CovarianceOfTwo covariance() {
        Surd sigma = exact(first);
        Surd tau = exact(second);
        return new CovarianceOfTwo(sigma.times(sigma), sigma.times(tau).times(exact(correlation)), tau.times(tau));
    }

    /** What standardizing each feature leaves: the correlations. */
    CovarianceOfTwo correlations() {
        return new CovarianceOfTwo(Surd.ONE, exact(correlation), Surd.ONE);
    }

    private static Surd exact(Literal number) {
        return number.exact().orElseGet(() -> Surd.of(new java.math.BigDecimal(number.re())));
    }
}
