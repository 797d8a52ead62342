package org.eigenlens.math.spectral;

import java.util.Arrays;

/**
 * Makes the eigenvectors of numerically equal real eigenvalues orthonormal, where they stay eigenvectors.
 *
 * <p>Within an eigenspace any basis will do, and rounding picks a skew one. So each vector loses its components along
 * those before it whose eigenvalues agree with its own to about 2¹⁰·n·u‖A‖; the result is kept if it still satisfies
 * \(Av = \lambda v\) to rounding. For a defective matrix it does not, and the nearly parallel vectors stand as they
 * are.
 */
final class RepeatedEigenvalues {

    private static final double NEAR = 0x1p10 * RealSchur.U;

    /** Of a unit vector, at least this must be left over; less is rounding blown up. */
    private static final double INDEPENDENT = 0x1p-10;

    private final Eigensystem system;
    private final Residuals residuals;
    private final int n;
    private final double near;
    private final int[] group;

    private RepeatedEigenvalues(Eigensystem system, Residuals residuals, double near) {
        this.system = system;
        this.residuals = residuals;
        this.n = system.n;
        this.near = near;
        this.group = new int[n];
        Arrays.setAll(group, i -> i);
    }

    /**
     * Changes the vectors of a sorted system of the matrix a in place.
     *
     * @return for each eigenvalue the index of the first one with which it shares an orthonormal basis, mostly its own
     */
    static int[] orthonormalize(double[] a, Eigensystem system) {
        double near = NEAR * system.n * Entries.maxAbs(a);
        RepeatedEigenvalues repeated = new RepeatedEigenvalues(system, new Residuals(a, system.n), near);
        for (int j = 1; j < system.n; j++) {
            int first = repeated.firstNear(j);
            if (first < j) {
                repeated.join(first, j);
            }
        }
        return repeated.group;
    }

    /** Whether two neighbours in the list are so near that there is something to do. */
    static boolean areThere(double[] a, Eigensystem system) {
        double near = NEAR * system.n * Entries.maxAbs(a);
        for (int i = 1; i < system.n; i++) {
            if (system.im[i] == 0 && system.im[i - 1] == 0 && system.re[i - 1] - system.re[i] <= near) {
                return true;
            }
        }
        return false;
    }

    /** The first index from which on all eigenvalues up to j are real and near that of j. */
    private int firstNear(int j) {
        int first = j;
        while (first > 0
                && system.im[j] == 0
                && system.im[first - 1] == 0
                && system.re[first - 1] - system.re[j] <= near) {
            first--;
        }
        return first;
    }

    private void join(int first, int j) {
        double[] kept = Arrays.copyOfRange(system.vectors, j * n, (j + 1) * n);
        double left = 1;
        for (int i = first; i < j; i++) {
            double overlap = system.overlap(i, system, j);
            system.subtract(overlap, i, j);
            left -= overlap * overlap;
        }
        boolean isIndependent = left > INDEPENDENT * INDEPENDENT;
        if (isIndependent) {
            system.normalizeReal(j * n);
            for (int i = first; i < j; i++) {
                system.subtract(system.overlap(i, system, j), i, j);
            }
            system.normalizeReal(j * n);
        }
        if (isIndependent && residuals.isLocallySmall(system, j)) {
            group[j] = group[first];
        } else {
            System.arraycopy(kept, 0, system.vectors, j * n, n);
        }
    }
}
