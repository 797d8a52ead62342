package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;

/** The block companion matrix of a rule with one step of memory, \(x_{k+1} = Ax_k + Bx_{k-1}\). */
final class Companion {

    private Companion() {}

    /** \(\begin{bmatrix} A & B \\ I & 0 \end{bmatrix}\). */
    static DenseMatrix of(DenseMatrix a, DenseMatrix b) {
        int n = a.rows();
        double[] entries = new double[4 * n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                entries[i * 2 * n + j] = a.entry(i, j);
                entries[i * 2 * n + n + j] = b.entry(i, j);
            }
            entries[(n + i) * 2 * n + i] = 1;
        }
        return DenseMatrix.of(2 * n, 2 * n, entries);
    }
}
