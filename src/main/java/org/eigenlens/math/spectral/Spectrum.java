package org.eigenlens.math.spectral;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The eigenvalues of a real matrix with a unit eigenvector for each, and how far each pair is from exact.
 *
 * <p>\(\lambda\) and \(v \ne 0\) with \(Av = \lambda v\). Eigenvalues come in descending order of real part, then of
 * imaginary part; each as often as its multiplicity. Eigenvectors have length 1 and a positive first entry (entries
 * below 2⁻⁴³ count as zero here, for their sign may be rounding). Equal eigenvalues get orthonormal eigenvectors where
 * the matrix has them; where it has not, their vectors are parallel up to rounding.
 *
 * <p>Domain: any real matrix up to 10×10, any symmetric one up to 500×500. Method: 2×2 in closed form ({@link
 * SpectrumOfTwo}); symmetric by Jacobi's rotations ({@link SymmetricSpectrum}); else balancing, Schur form and back
 * substitution ({@link GeneralSpectrum}). Error: each pair is exact for a matrix within about 10·n·u‖A‖, u = 2⁻⁵³, and
 * {@link #backwardError(int)} says how near it is. What that means for the eigenvalue itself says {@link Conditioning}.
 * Whether an eigenvalue is repeated or the matrix defective is not decided here: that takes exact arithmetic.
 */
public final class Spectrum {

    /** The most rows that a matrix without symmetry may have. */
    public static final int LARGEST = 10;

    /** The most rows that a symmetric matrix may have. */
    public static final int LARGEST_SYMMETRIC = 500;

    private final DenseMatrix matrix;
    private final Eigensystem system;

    private Spectrum(DenseMatrix matrix, Eigensystem system) {
        this.matrix = matrix;
        this.system = system;
    }

    /**
     * The spectrum of a square matrix.
     *
     * @throws IllegalArgumentException if the matrix is not square, or too large
     * @throws ArithmeticException if an eigenvalue is beyond the range of doubles
     */
    public static Spectrum of(DenseMatrix matrix) {
        Eigensystem system = system(matrix);
        for (int i = 0; i < system.n; i++) {
            if (Double.isInfinite(system.re[i]) || Double.isInfinite(system.im[i])) {
                throw new ArithmeticException("An eigenvalue of this matrix is beyond the range of doubles, 1.8e308:"
                        + " divide all entries by 1000.");
            }
        }
        return new Spectrum(matrix, system);
    }

    private static Eigensystem system(DenseMatrix matrix) {
        int n = matrix.order();
        double[] a = matrix.entries();
        if (n == 2) {
            return SpectrumOfTwo.of(a[0], a[1], a[2], a[3]);
        }
        boolean isSymmetric = matrix.isSymmetric();
        requireSize(n, isSymmetric);
        return isSymmetric ? SymmetricSpectrum.of(a, n) : GeneralSpectrum.right(a, n);
    }

    static void requireSize(int n, boolean isSymmetric) {
        int largest = isSymmetric ? LARGEST_SYMMETRIC : LARGEST;
        if (n > largest) {
            throw new IllegalArgumentException("This matrix has " + n + " rows: give at most " + LARGEST
                    + ", or a symmetric matrix of at most " + LARGEST_SYMMETRIC + ".");
        }
    }

    /** The matrix that this is the spectrum of. */
    public DenseMatrix matrix() {
        return matrix;
    }

    /** The arrays behind it: for reading only, inside this package. */
    Eigensystem system() {
        return system;
    }

    /** The number of eigenvalues, n. */
    public int size() {
        return system.n;
    }

    /** The i-th eigenvalue, counted from 0. */
    public ComplexNumber eigenvalue(int i) {
        return new ComplexNumber(system.re[i], system.im[i]);
    }

    /** All eigenvalues in order. */
    public List<ComplexNumber> eigenvalues() {
        return IntStream.range(0, size()).mapToObj(this::eigenvalue).toList();
    }

    /** Whether no eigenvalue has an imaginary part. */
    public boolean isReal() {
        return Arrays.stream(system.im).allMatch(y -> y == 0);
    }

    /** The unit eigenvector for the i-th eigenvalue. */
    public ComplexVector eigenvector(int i) {
        return system.vector(i);
    }

    /** The residual ‖Av − λv‖ of the i-th pair, in the units of A. */
    public double residual(int i) {
        Residuals residuals = new Residuals(matrix.entries(), size());
        return Math.scalb(residuals.scaled(system, i), residuals.exponent());
    }

    /**
     * The residual of the i-th pair over ‖A‖: the relative size of the smallest change of A that makes the pair exact.
     */
    public double backwardError(int i) {
        return new Residuals(matrix.entries(), size()).relative(system, i);
    }

    /** The largest modulus of an eigenvalue, \(\rho(A)\). */
    public double spectralRadius() {
        return eigenvalues().stream().mapToDouble(ComplexNumber::modulus).max().orElseThrow();
    }

    /** The largest real part of an eigenvalue, \(\alpha(A)\). */
    public double spectralAbscissa() {
        return system.re[0];
    }
}
