package org.eigenlens.math.spectral;

/**
 * The 2-norm of a matrix, \(\|A\| = \max_{x \ne 0} \|Ax\|/\|x\| = \sigma_1\).
 *
 * <p>Method: for 2×2 \(\|A\| = \tfrac12(\sqrt{(a+d)^2 + (b-c)^2} + \sqrt{(a-d)^2 + (b+c)^2})\); for 3×3 the root of the
 * largest eigenvalue of \(A^\top A\); else {@link Svd}. Domain: all of the doubles. Error: a few u relative.
 */
final class SpectralNorm {

    private static final double SMALL = 0x1p-120;
    private static final double LARGE = 0x1p120;

    private SpectralNorm() {}

    /** The 2-norm, infinite where it is beyond the range of doubles. */
    static double of(DenseMatrix matrix) {
        double max = matrix.maxAbs();
        if (max == 0 || (max >= SMALL && max <= LARGE)) {
            return ofComfortable(matrix.rows(), matrix.columns(), matrix.entries());
        }
        double[] scaled = matrix.toArray();
        int exponent = Math.getExponent(max);
        Entries.scale(scaled, -exponent);
        return Math.scalb(ofComfortable(matrix.rows(), matrix.columns(), scaled), exponent);
    }

    private static double ofComfortable(int rows, int columns, double[] a) {
        if (rows == 2 && columns == 2) {
            return ofTwo(a);
        }
        if (rows == 3 && columns == 3) {
            return ofThree(a);
        }
        return Svd.of(new DenseMatrix(rows, columns, a.clone())).sigma().entry(0);
    }

    private static double ofTwo(double[] a) {
        return (length(a[0] + a[3], a[1] - a[2]) + length(a[0] - a[3], a[1] + a[2])) / 2;
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private static double ofThree(double[] a) {
        return Math.sqrt(HermitianThree.largest(
                a[0] * a[0] + a[3] * a[3] + a[6] * a[6],
                a[1] * a[1] + a[4] * a[4] + a[7] * a[7],
                a[2] * a[2] + a[5] * a[5] + a[8] * a[8],
                a[0] * a[1] + a[3] * a[4] + a[6] * a[7],
                a[0] * a[2] + a[3] * a[5] + a[6] * a[8],
                a[1] * a[2] + a[4] * a[5] + a[7] * a[8]));
    }
}
