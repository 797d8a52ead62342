package org.eigenlens.math.sample;

import java.util.Random;
import org.eigenlens.math.spectral.DenseMatrix;

/**
 * A matrix of whole numbers with determinant 1, together with its inverse, which has whole entries too.
 *
 * <p>It is the product of a lower and an upper triangular matrix with ones on the diagonal and entries up to a size.
 */
public record Unimodular(DenseMatrix matrix, DenseMatrix inverse) {

    static Unimodular random(Random random, int n, int size) {
        DenseMatrix lower = triangular(random, n, size);
        DenseMatrix upper = triangular(random, n, size).transpose();
        DenseMatrix matrix = lower.times(upper);
        return new Unimodular(matrix, inverseOf(upper.transpose()).transpose().times(inverseOf(lower)));
    }

    private static DenseMatrix triangular(Random random, int n, int size) {
        double[] entries = new double[n * n];
        for (int i = 0; i < n; i++) {
            entries[i * n + i] = 1;
            for (int j = 0; j < i; j++) {
                entries[i * n + j] = random.nextInt(2 * size + 1) - size;
            }
        }
        return DenseMatrix.of(n, n, entries);
    }

    /** The inverse of a lower triangular matrix with ones on the diagonal, exact for whole entries. */
    private static DenseMatrix inverseOf(DenseMatrix lower) {
        int n = lower.rows();
        double[] inverse = new double[n * n];
        for (int j = 0; j < n; j++) {
            inverse[j * n + j] = 1;
            for (int i = j + 1; i < n; i++) {
                for (int k = j; k < i; k++) {
                    inverse[i * n + j] -= lower.entry(i, k) * inverse[k * n + j];
                }
            }
        }
        return DenseMatrix.of(n, n, inverse);
    }

    /** The similar matrix \(PBP^{-1}\), with whole entries where B has them. */
    public DenseMatrix conjugate(DenseMatrix b) {
        return matrix.times(b).times(inverse);
    }
}
