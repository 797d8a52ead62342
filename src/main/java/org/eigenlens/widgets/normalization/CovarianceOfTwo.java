package org.eigenlens.widgets.normalization;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.sample.Covariance;
import org.eigenlens.math.spectral.DenseMatrix;

/**
 * A positive definite covariance of two features, \(\begin{bmatrix}p&q\\q&r\end{bmatrix}\), exactly.
 *
 * <p>With \(\delta=\sqrt{\det\Sigma}\) the theorem of Cayley and Hamilton gives \(\Sigma^{1/2}=(\Sigma+\delta I)/\sqrt{\operatorname{tr}\Sigma+2\delta}\). So a root
 * has a short exact form when both square roots have one. Source: Levinger, Math. Magazine 53 (1980).
 */
record CovarianceOfTwo(Surd p, Surd q, Surd r) {

    Surd trace() {
        return p.plus(r);
    }

    private Surd determinant() {
        return p.times(r).minus(q.times(q));
    }

    /** The same in doubles. */
    Covariance inDoubles() {
        return Covariance.of(DenseMatrix.square(p.re(), q.re(), q.re(), r.re()));
    }

    /** Whether every direction has the same variance. */
    boolean isRound() {
        return q.isZero() && p.equals(r);
    }

    /** \(\kappa=\lambda_1/\lambda_2=\lambda_1^2/\det\Sigma\): exactly where the eigenvalues are short, else computed in doubles. */
    Surd conditionNumber() {
        Surd discriminant = trace().times(trace()).minus(determinant().times(Surd.of(4)));
        return discriminant
                .sqrt()
                .map(root -> trace().plus(root).dividedBy(Surd.of(2)))
                .map(largest -> largest.times(largest).dividedBy(determinant()))
                .filter(Surd::isShort)
                .orElseGet(() -> Surd.of(BigDecimal.valueOf(inDoubles().conditionNumber())));
    }

    /** The entries \((a, b, c)\) of \(\Sigma^{-1/2}=\begin{bmatrix}a&b\\b&c\end{bmatrix}\), if they are short fractions. */
    Optional<CovarianceOfTwo> whitening() {
        return determinant()
                .sqrt()
                .flatMap(delta -> trace().plus(delta.times(Surd.of(2)))
                        .sqrt()
                        .map(delta::times)
                        .map(divisor -> new CovarianceOfTwo(
                                r.plus(delta).dividedBy(divisor),
                                q.negate().dividedBy(divisor),
                                p.plus(delta).dividedBy(divisor)))
                        .filter(CovarianceOfTwo::hasShortFractions));
    }

    private boolean hasShortFractions() {
        return Stream.of(p, q, r).allMatch(entry -> entry.isRational() && entry.isShort());
    }
}
