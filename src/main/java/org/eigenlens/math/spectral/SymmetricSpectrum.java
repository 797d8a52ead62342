package org.eigenlens.math.spectral;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Eigenvalues and orthonormal eigenvectors of a symmetric matrix of any size.
 *
 * <p>Up to {@value #SMALL} rows by {@link SymmetricJacobi}; beyond by Hipparchus' implicit QL steps, on entries brought
 * near 1 by a power of two, since outside 1e−154 … 1e153 that routine is wrong without a word. There eigenvalues below
 * u·|λ|max come out as zero.
 */
final class SymmetricSpectrum {

    private static final int SMALL = 20;

    /** Entries between 2^±this need no scaling. */
    private static final int COMFORTABLE = 200;

    private SymmetricSpectrum() {}

    /** Eigenvalues in order, with unit eigenvectors. */
    static Eigensystem of(double[] entries, int n) {
        int exponent = Math.getExponent(Entries.maxAbs(entries));
        double[] a = entries.clone();
        if (Math.abs(exponent) <= COMFORTABLE) {
            exponent = 0;
        } else {
            Entries.scale(a, -exponent);
        }
        Eigensystem system = n <= SMALL ? SymmetricJacobi.of(a, n) : byLibrary(a, n);
        if (exponent != 0) {
            Entries.scale(system.re, exponent);
        }
        return system.normalized().sorted();
    }

    private static Eigensystem byLibrary(double[] a, int n) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n * n; i++) {
            matrix.setEntry(i / n, i % n, a[i]);
        }
        EigenDecompositionSymmetric decomposition = new EigenDecompositionSymmetric(matrix);
        double[] vectors = new double[n * n];
        for (int j = 0; j < n; j++) {
            System.arraycopy(decomposition.getEigenvector(j).toArray(), 0, vectors, j * n, n);
        }
        return new Eigensystem(n, decomposition.getEigenvalues(), new double[n], vectors, null);
    }
}
