package org.eigenlens.math.spectral;

/**
 * A square matrix factored for solving \(AX = B\): \(PA = LU\) by Gaussian elimination with partial pivoting.
 *
 * <p>Source: Golub and Van Loan, §3.4. Error: the solution is exact for a matrix within about n·u‖A‖, times the growth of the pivots.
 */
public final class LinearSystem {

    private final int n;
    private final double[] lu;
    private final int[] order;
    private final int sign;

    private LinearSystem(int n, double[] lu, int[] order, int sign) {
        this.n = n;
        this.lu = lu;
        this.order = order;
        this.sign = sign;
    }

    /**
     * Factors a square matrix.
     *
     * @throws ArithmeticException if a pivot is zero, so that the matrix is singular to working precision
     */
    public static LinearSystem of(DenseMatrix matrix) {
        int n = matrix.order();
        double[] lu = matrix.toArray();
        int[] order = new int[n];
        int sign = 1;
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        for (int k = 0; k < n; k++) {
            int pivot = pivotRow(lu, n, k);
            if (pivot != k) {
                exchangeRows(lu, n, k, pivot);
                int kept = order[k];
                order[k] = order[pivot];
                order[pivot] = kept;
                sign = -sign;
            }
            eliminate(lu, n, k);
        }
        return new LinearSystem(n, lu, order, sign);
    }

    private static int pivotRow(double[] lu, int n, int k) {
        int pivot = k;
        for (int i = k + 1; i < n; i++) {
            if (Math.abs(lu[i * n + k]) > Math.abs(lu[pivot * n + k])) {
                pivot = i;
            }
        }
        if (lu[pivot * n + k] == 0) {
            throw new ArithmeticException(
                    "The matrix is singular: its columns are dependent, so there is no one solution.");
        }
        return pivot;
    }

    private static void exchangeRows(double[] lu, int n, int i, int j) {
        for (int k = 0; k < n; k++) {
            double kept = lu[i * n + k];
            lu[i * n + k] = lu[j * n + k];
            lu[j * n + k] = kept;
        }
    }

    private static void eliminate(double[] lu, int n, int k) {
        for (int i = k + 1; i < n; i++) {
            double factor = lu[i * n + k] / lu[k * n + k];
            lu[i * n + k] = factor;
            for (int j = k + 1; j < n; j++) {
                lu[i * n + j] -= factor * lu[k * n + j];
            }
        }
    }

    /** The solution X of \(AX = B\). */
    public DenseMatrix solve(DenseMatrix b) {
        if (b.rows() != n) {
            throw new IllegalArgumentException(
                    "The right-hand side has " + b.rows() + " rows and the matrix " + n + ".");
        }
        double[] x = new double[n * b.columns()];
        for (int j = 0; j < b.columns(); j++) {
            for (int i = 0; i < n; i++) {
                double sum = b.entry(order[i], j);
                for (int k = 0; k < i; k++) {
                    sum -= lu[i * n + k] * x[k * b.columns() + j];
                }
                x[i * b.columns() + j] = sum;
            }
            for (int i = n - 1; i >= 0; i--) {
                double sum = x[i * b.columns() + j];
                for (int k = i + 1; k < n; k++) {
                    sum -= lu[i * n + k] * x[k * b.columns() + j];
                }
                x[i * b.columns() + j] = sum / lu[i * n + i];
            }
        }
        return new DenseMatrix(n, b.columns(), x);
    }

    /** The solution x of \(Ax = b\). */
    public DenseVector solve(DenseVector b) {
        return solve(DenseMatrix.ofColumns(b)).column(0);
    }

    /** The inverse \(A^{-1}\). */
    public DenseMatrix inverse() {
        return solve(DenseMatrix.identity(n));
    }

    /** The determinant, which may overflow to infinity or underflow to zero. */
    public double determinant() {
        double product = sign;
        for (int i = 0; i < n; i++) {
            product *= lu[i * n + i];
        }
        return product;
    }
}
