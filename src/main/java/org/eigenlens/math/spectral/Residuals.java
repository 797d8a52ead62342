package org.eigenlens.math.spectral;

import org.jspecify.annotations.Nullable;

/**
 * How well eigenpairs satisfy their equation: \(\|Av - \lambda v\| / \|A\|\) for unit v, which is the relative size of
 * the smallest change of A that makes the pair exact.
 *
 * <p>Source: Higham, <i>Accuracy and Stability of Numerical Algorithms</i>, §7.1 and Problem 7.8. It is worked out on A
 * scaled by a power of two, so that nothing overflows; its own rounding error is about n·u.
 */
final class Residuals {

    /** A pair is good when its backward error is below this times n·u. */
    private static final double GOOD = 8;

    private final int n;
    private final double[] a;
    private final int exponent;
    private final double frobeniusNorm;

    Residuals(double[] entries, int n) {
        this.n = n;
        this.a = entries.clone();
        this.exponent = Math.getExponent(Entries.maxAbs(entries));
        Entries.scale(a, -exponent);
        this.frobeniusNorm = Entries.norm(a);
    }

    /** Whether all pairs of the system are as good as a backward stable method makes them. */
    boolean areSmall(Eigensystem system) {
        for (int k = 0; k < n; k++) {
            if (!isSmall(system, k)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSmall(Eigensystem system, int k) {
        return scaled(system, k) <= GOOD * n * RealSchur.U * frobeniusNorm;
    }

    /**
     * Whether the residual of the k-th pair, which must be real, is rounding even beside \(\| |A||v| \|\), which may be
     * far below ‖A‖.
     */
    boolean isLocallySmall(Eigensystem system, int k) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double row = 0;
            for (int j = 0; j < n; j++) {
                row += Math.abs(a[i * n + j] * system.vectors[k * n + j]);
            }
            sum += row * row;
        }
        return scaled(system, k) <= GOOD * n * RealSchur.U * Math.sqrt(sum);
    }

    /** \(2^{-e}\|Av - \lambda v\|\) for the k-th pair, where \(2^e\) is the size of the largest entry of A. */
    double scaled(Eigensystem system, int k) {
        return scaled(
                Math.scalb(system.re[k], -exponent),
                Math.scalb(system.im[k], -exponent),
                system.vectors,
                system.vectorsIm,
                k * n);
    }

    private double scaled(double re, double im, double[] x, double @Nullable [] y, int from) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double real = -re * x[from + i];
            double imaginary = -im * x[from + i];
            if (y != null) {
                real += im * y[from + i];
                imaginary -= re * y[from + i];
            }
            for (int j = 0; j < n; j++) {
                real += a[i * n + j] * x[from + j];
                imaginary += y == null ? 0 : a[i * n + j] * y[from + j];
            }
            sum += real * real + imaginary * imaginary;
        }
        return Math.sqrt(sum);
    }

    /** \(\|Av - \lambda v\| / \|A\|\) for the k-th pair; 0 for the zero matrix. */
    double relative(Eigensystem system, int k) {
        double residual = scaled(system, k);
        return residual == 0 ? 0 : residual / norm(system);
    }

    /** \(2^{-e}\|A\|\), which for symmetric A is the largest |λ|. */
    private double norm(Eigensystem system) {
        DenseMatrix matrix = new DenseMatrix(n, n, a.clone());
        return matrix.isSymmetric() ? Math.scalb(Entries.maxAbs(system.re), -exponent) : SpectralNorm.of(matrix);
    }

    /** The exponent e of the scaling. */
    int exponent() {
        return exponent;
    }
}
