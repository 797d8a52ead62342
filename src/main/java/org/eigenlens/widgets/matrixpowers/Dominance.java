package org.eigenlens.widgets.matrixpowers;

import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;

/**
 * Which of two real eigenvalues decides in the long run: the larger in absolute value, decided exactly.
 *
 * <p>For \(\lambda_1 > \lambda_2\) the sign of \(\lambda_1^2 - \lambda_2^2 = (\lambda_1 - \lambda_2)\,\tau\) is that of the trace τ.
 */
record Dominance(ExactSpectrum spectrum) {

    /** How the eigenvalues compare in size. */
    enum Winner {
        FIRST,
        SECOND,
        NEITHER
    }

    /** The winner of two different real eigenvalues; of their inverses when k is negative. */
    Winner winner(boolean forwards) {
        int sign = spectrum.trace().signum();
        if (sign == 0) {
            return Winner.NEITHER;
        }
        return sign > 0 == forwards ? Winner.FIRST : Winner.SECOND;
    }

    /** Whether the steps of an eigenvalue grow (1), shrink (−1) or keep the length (0): the sign of \(|\lambda| - 1\). */
    int growth(ExactEigenvalue eigenvalue, boolean forwards) {
        if (!(eigenvalue.value() instanceof Surd lambda)) {
            double size = Math.abs(eigenvalue.value().re());
            return (int) Math.signum(size - 1) * (forwards ? 1 : -1);
        }
        int sign = lambda.times(lambda).minus(Surd.ONE).signum();
        return forwards ? sign : -sign;
    }

    /** Whether x lies on the line of an eigenvalue, and so has no part in the direction of the other one. */
    boolean keeps(ExactEigenvalue eigenvalue, ExactVector x) {
        return eigenvalue.value() instanceof Surd lambda
                && spectrum.matrix().times(x).minus(x.times(lambda)).isZero();
    }
}
