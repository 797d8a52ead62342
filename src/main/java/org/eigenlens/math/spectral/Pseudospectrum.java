package org.eigenlens.math.spectral;

import java.util.Arrays;

/**
 * The function \(\sigma_{\min}(zI - A)\) on the complex plane, whose level sets are the pseudospectra of A.
 *
 * <p>z is an eigenvalue of \(A + E\) for some E with \(\|E\| \le \varepsilon\) just when \(\sigma_{\min}(zI - A) \le \varepsilon\), and
 * \(\|(zI - A)^{-1}\| = 1/\sigma_{\min}(zI - A)\). For normal A it is the distance to the nearest eigenvalue; for others it can be far smaller.
 *
 * <p>Source: Trefethen and Embree, <i>Spectra and Pseudospectra</i>, §§2 and 39. Domain: real matrices up to 10×10. Method and error:
 * {@link ShiftedTriangular}. A grid of 200×200 points takes a few milliseconds for 3×3.
 */
public final class Pseudospectrum {

    /** The most points that a grid may have. */
    public static final int MOST_POINTS = 1_000_000;

    /** So much larger than ‖A‖ a |z| is its own smallest singular value to working precision. */
    private static final double FAR = 0x1p100;

    private final DenseMatrix matrix;
    private final ShiftedTriangular shifted;
    private final int exponent;

    private Pseudospectrum(DenseMatrix matrix, ShiftedTriangular shifted, int exponent) {
        this.matrix = matrix;
        this.shifted = shifted;
        this.exponent = exponent;
    }

    /**
     * Prepares a square matrix.
     *
     * @throws IllegalArgumentException if the matrix is not square or has more than 10 rows
     */
    public static Pseudospectrum of(DenseMatrix matrix) {
        int n = matrix.order();
        Spectrum.requireSize(n, false);
        double max = matrix.maxAbs();
        int exponent = max == 0 ? 0 : Math.getExponent(max);
        double[] scaled = matrix.toArray();
        Entries.scale(scaled, -exponent);
        Balancing permuted = Balancing.byPermutation(scaled, n);
        RealSchur schur = RealSchur.of(permuted.matrix, n, permuted.low(), permuted.high());
        permuted.restoreValues(schur.t);
        return new Pseudospectrum(matrix, ShiftedTriangular.of(ComplexSchur.of(schur)), exponent);
    }

    /** The matrix that this is about. */
    public DenseMatrix matrix() {
        return matrix;
    }

    /** \(\sigma_{\min}(zI - A)\): the norm of the smallest change of A that makes z an eigenvalue. */
    public double sigmaMin(ComplexNumber z) {
        return sigmaMin(z.re(), z.im());
    }

    double sigmaMin(double x, double y) {
        double re = Math.scalb(x, -exponent);
        double im = Math.scalb(y, -exponent);
        boolean isBesideAll = Math.max(Math.abs(re), Math.abs(im)) > FAR;
        return isBesideAll ? Math.hypot(x, y) : Math.scalb(shifted.sigmaMin(re, im), exponent);
    }

    /**
     * The values on a grid.
     *
     * @throws IllegalArgumentException if a side has fewer than 2 points or the grid more than {@link #MOST_POINTS}
     */
    public SigmaGrid grid(Frame frame, int columns, int rows) {
        if (columns < 2 || rows < 2 || (long) columns * rows > MOST_POINTS) {
            throw new IllegalArgumentException("A grid of " + columns + "×" + rows
                    + " points cannot be computed: give at least 2×2 and at most " + MOST_POINTS + " points.");
        }
        double[] values = new double[columns * rows];
        for (int j = 0; j < rows; j++) {
            double y = frame.y(j, rows);
            for (int i = 0; i < columns; i++) {
                values[j * columns + i] = sigmaMin(frame.x(i, columns), y);
            }
        }
        return new SigmaGrid(frame, columns, rows, values);
    }

    /**
     * The smallest change E of A that makes z an eigenvalue, \(E = -\sigma_{\min} u v^{*}\) with the singular vectors \((A - zI)v = \sigma_{\min}u\).
     *
     * <p>It is real when z is, else complex. \(\|E\| = \sigma_{\min}(zI - A)\).
     */
    public ComplexMatrix smallestPerturbation(ComplexNumber z) {
        int n = matrix.rows();
        DenseMatrix shift = DenseMatrix.identity(n);
        DenseMatrix real = matrix.plus(-z.re(), shift);
        Svd svd = Svd.of(z.isReal() ? real : ComplexMatrix.embedded(real, shift.times(-z.im())));
        int last = svd.sigma().size() - 1;
        return ComplexMatrix.outer(
                        vector(svd.u().column(last), n), vector(svd.v().column(last), n))
                .times(-svd.sigma().entry(last));
    }

    /** The complex vector that a real one of n or 2n entries stands for. */
    private static ComplexVector vector(DenseVector x, int n) {
        double[] entries = x.toArray();
        DenseVector real = DenseVector.of(Arrays.copyOf(entries, n));
        return entries.length == n
                ? ComplexVector.real(real)
                : new ComplexVector(real, DenseVector.of(Arrays.copyOfRange(entries, n, 2 * n)));
    }
}
