package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/**
 * What becomes of the powers \(A^t\) of a matrix as t grows, decided exactly for every matrix that has an exact spectrum.
 *
 * <p>The roots of an irreducible factor of the characteristic polynomial are inside the unit circle by the test of Schur and Cohn. If they are not, some
 * are on the circle just when the factor is its own reverse up to sign and the roots of its derivative are inside (Cohn 1922); then all are.
 * Otherwise one is outside.
 */
public enum LongRun {
    /** Every eigenvalue is inside the unit circle: the powers go to zero. */
    DECAY,
    /** The largest are on it, each with all its eigenvectors: the powers stay bounded, and do not go to zero. */
    BOUNDED,
    /** The largest are on it, and one of them lacks eigenvectors: the powers grow like a power of t. */
    POLYNOMIAL,
    /** One is outside: the powers grow exponentially. */
    GROWTH;

    /** The long run of the powers of the matrix with this spectrum. */
    public static LongRun of(ExactSpectrum spectrum) {
        LongRun worst = DECAY;
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            LongRun own = of(eigenvalue.factor(), eigenvalue.isDefective());
            worst = own.compareTo(worst) > 0 ? own : worst;
        }
        return worst;
    }

    /** Whether \(\|A\| \le 1\) for a real matrix, so that no power lengthens any vector: whether \(I - A^\top A\) is nowhere negative. */
    public static boolean isContraction(ExactMatrix matrix) {
        ExactMatrix gap =
                ExactMatrix.identity(matrix.rows()).minus(matrix.transpose().times(matrix));
        return ExactSpectrum.of(gap).definiteness().orElseThrow().isNowhereNegative();
    }

    private static LongRun of(Polynomial factor, boolean defective) {
        if (isInside(factor.coefficients())) {
            return DECAY;
        }
        boolean onCircle = isOwnReverse(factor.coefficients())
                && isInside(factor.derivative().coefficients());
        return !onCircle ? GROWTH : defective ? POLYNOMIAL : BOUNDED;
    }

    /** Whether all roots are inside the unit circle, for real coefficients in ascending order. */
    private static boolean isInside(List<Surd> p) {
        int n = p.size() - 1;
        if (n == 0) {
            return true;
        }
        Surd first = p.getFirst();
        Surd last = p.getLast();
        if (last.times(last).compareTo(first.times(first)) <= 0) {
            return false;
        }
        List<Surd> reduced = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            reduced.add(last.times(p.get(k + 1)).minus(first.times(p.get(n - 1 - k))));
        }
        return isInside(reduced);
    }

    private static boolean isOwnReverse(List<Surd> p) {
        List<Surd> reversed = p.reversed();
        return p.equals(reversed)
                || p.equals(reversed.stream().map(Surd::negate).toList());
    }
}
