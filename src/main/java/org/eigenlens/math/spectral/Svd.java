package org.eigenlens.math.spectral;

import java.util.Arrays;

/**
 * The singular value decomposition \(A = U\Sigma V^\top\) of a real m×n matrix, thin: with k = min(m, n), U is m×k and
 * V is n×k with orthonormal columns and \(\Sigma = \operatorname{diag}(\sigma_1 \ge \dots \ge \sigma_k \ge 0)\).
 *
 * <p>The first nonzero entry of each right singular vector is positive (below 2⁻⁴³ counts as zero). Method: one-sided
 * Jacobi, which turns pairs of columns until all are orthogonal (Hestenes 1958; Golub and Van Loan, §8.6.3). Domain:
 * any matrix, on entries brought near 1 by a power of two; the cost of a sweep is m·n². Error: σ to a few u·σ₁, small
 * ones of well-scaled columns to a few u relative (Demmel and Veselić 1992); orthogonality to about 10·k·u.
 */
public final class Svd {

    private final DenseMatrix u;
    private final DenseVector sigma;
    private final DenseMatrix v;

    private Svd(DenseMatrix u, DenseVector sigma, DenseMatrix v) {
        this.u = u;
        this.sigma = sigma;
        this.v = v;
    }

    /**
     * The decomposition of any matrix.
     *
     * @throws ArithmeticException if σ₁ is beyond the range of doubles
     */
    public static Svd of(DenseMatrix matrix) {
        boolean isWide = matrix.rows() < matrix.columns();
        DenseMatrix tall = isWide ? matrix.transpose() : matrix;
        double[] a = tall.toArray();
        int exponent = Math.getExponent(tall.maxAbs());
        Entries.scale(a, -exponent);
        OneSidedJacobi jacobi = new OneSidedJacobi(a, tall.rows(), tall.columns());
        Entries.scale(jacobi.sigma, exponent);
        double[][] left = isWide ? jacobi.v : jacobi.u;
        double[][] right = isWide ? jacobi.u : jacobi.v;
        for (int j = 0; j < right.length; j++) {
            orient(left[j], right[j]);
        }
        return new Svd(ofColumns(left), new DenseVector(jacobi.sigma), ofColumns(right));
    }

    private static void orient(double[] left, double[] right) {
        int first = 0;
        while (Math.abs(right[first]) <= Eigensystem.SIGN_FLOOR) {
            first++;
        }
        if (right[first] < 0) {
            Arrays.setAll(left, i -> -left[i]);
            Arrays.setAll(right, i -> -right[i]);
        }
    }

    private static DenseMatrix ofColumns(double[][] columns) {
        return DenseMatrix.ofRows(columns).transpose();
    }

    /** The left singular vectors, one a column. */
    public DenseMatrix u() {
        return u;
    }

    /** The singular values, descending. */
    public DenseVector sigma() {
        return sigma;
    }

    /** The right singular vectors, one a column. */
    public DenseMatrix v() {
        return v;
    }

    /** The 2-norm \(\|A\| = \sigma_1\). */
    public double norm() {
        return sigma.entry(0);
    }

    /** The condition number \(\kappa(A) = \sigma_1/\sigma_k\), infinite where σₖ is zero. */
    public double conditionNumber() {
        double smallest = sigma.entry(sigma.size() - 1);
        return smallest == 0 ? Double.POSITIVE_INFINITY : norm() / smallest;
    }

    /** The numerical rank: how many singular values exceed {@link #rankTolerance()}. */
    public int rank() {
        double tolerance = rankTolerance();
        return (int) Arrays.stream(sigma.toArray()).filter(s -> s > tolerance).count();
    }

    /** What a singular value must exceed to count: \(8\max(m, n)\,u\,\sigma_1\). */
    public double rankTolerance() {
        return 8 * Math.max(u.rows(), v.rows()) * RealSchur.U * norm();
    }
}
