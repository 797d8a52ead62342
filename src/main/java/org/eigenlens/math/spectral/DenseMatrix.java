package org.eigenlens.math.spectral;

import java.util.Arrays;
import java.util.StringJoiner;

/**
 * A real matrix in double precision: at least one row and column, every entry finite, never changed.
 *
 * <p>It exists so that no routine behind it has to ask whether its input is empty, ragged or not a number. Entries are
 * stored by rows; −0.0 is stored as 0.0. Two matrices are equal when size and entries are.
 *
 * <p>Example: {@code DenseMatrix.square(2, 1, 1, 2)} is the matrix typed as {@code 2 1; 1 2}.
 */
public final class DenseMatrix {

    private final int rows;
    private final int columns;
    private final double[] entries;

    /** Takes the array over; for results of arithmetic, which may have overflowed. */
    DenseMatrix(int rows, int columns, double[] owned) {
        Entries.requireFinite(owned);
        this.rows = rows;
        this.columns = columns;
        this.entries = owned;
    }

    /**
     * The matrix with these entries, row after row.
     *
     * @throws IllegalArgumentException if there are no entries, not rows × columns of them, or one is not finite
     */
    public static DenseMatrix of(int rows, int columns, double... entries) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(
                    "A matrix needs at least one row and one column, for example \"2 1; 1 2\".");
        }
        if (entries.length != rows * columns) {
            throw new IllegalArgumentException("A " + rows + "×" + columns + " matrix has " + rows * columns
                    + " entries, not " + entries.length + ".");
        }
        return new DenseMatrix(rows, columns, Entries.refusingNonFinite(entries.clone()));
    }

    /**
     * The matrix of numbers that a computation gave, row after row.
     *
     * @throws ArithmeticException if one has left the range of doubles, which is no fault of what was typed
     */
    public static DenseMatrix computed(int rows, int columns, double... numbers) {
        return new DenseMatrix(rows, columns, numbers.clone());
    }

    /** The square matrix with these entries, row after row; their number must be a square. */
    public static DenseMatrix square(double... entries) {
        int n = (int) Math.sqrt(entries.length);
        return of(n, n, entries);
    }

    /** The matrix with these rows, which must be equally long. */
    public static DenseMatrix ofRows(double[]... rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        double[] entries = new double[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != columns) {
                throw new IllegalArgumentException("Row " + (i + 1) + " has " + rows[i].length
                        + " entries and row 1 has " + columns + ": all rows need the same number.");
            }
            System.arraycopy(rows[i], 0, entries, i * columns, columns);
        }
        return of(rows.length, columns, entries);
    }

    /** The matrix with these columns, which must be equally long. */
    public static DenseMatrix ofColumns(DenseVector... columns) {
        double[][] rows = new double[columns.length][];
        Arrays.setAll(rows, j -> columns[j].toArray());
        return ofRows(rows).transpose();
    }

    /** The n×n identity. */
    public static DenseMatrix identity(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return diagonal(ones);
    }

    /** The square matrix with these diagonal entries and zeros elsewhere. */
    public static DenseMatrix diagonal(double... diagonal) {
        int n = diagonal.length;
        double[] entries = new double[n * n];
        for (int i = 0; i < n; i++) {
            entries[i * n + i] = diagonal[i];
        }
        return of(n, n, entries);
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int columns() {
        return columns;
    }

    /** The entry in row i and column j, both counted from 0. */
    public double entry(int i, int j) {
        return entries[i * columns + j];
    }

    /** Row i, counted from 0. */
    public DenseVector row(int i) {
        return new DenseVector(Arrays.copyOfRange(entries, i * columns, (i + 1) * columns));
    }

    /** Column j, counted from 0. */
    public DenseVector column(int j) {
        double[] column = new double[rows];
        for (int i = 0; i < rows; i++) {
            column[i] = entry(i, j);
        }
        return new DenseVector(column);
    }

    /** The entries, row after row, as an array that belongs to the caller. */
    public double[] toArray() {
        return entries.clone();
    }

    /** The entries themselves: for reading only, inside this package. */
    double[] entries() {
        return entries;
    }

    /** Whether there are as many rows as columns. */
    public boolean isSquare() {
        return rows == columns;
    }

    /** The size n of an n×n matrix, or a refusal that says what is wanted. */
    int order() {
        if (rows != columns) {
            throw new IllegalArgumentException("A square matrix is needed here, and this one is " + rows + "×" + columns
                    + ": give as many rows as columns.");
        }
        return rows;
    }

    /** Whether \(A^\top = A\), entry for entry, without tolerance. */
    public boolean isSymmetric() {
        if (rows != columns) {
            return false;
        }
        for (int i = 1; i < rows; i++) {
            for (int j = 0; j < i; j++) {
                if (entries[i * columns + j] != entries[j * columns + i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The transpose \(A^\top\). */
    public DenseMatrix transpose() {
        double[] transposed = new double[entries.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                transposed[j * rows + i] = entry(i, j);
            }
        }
        return new DenseMatrix(columns, rows, transposed);
    }

    /** The sum. */
    public DenseMatrix plus(DenseMatrix other) {
        return plus(1, other);
    }

    /** The difference. */
    public DenseMatrix minus(DenseMatrix other) {
        return plus(-1, other);
    }

    /** This matrix plus {@code factor} times the other. */
    public DenseMatrix plus(double factor, DenseMatrix other) {
        requireFit(other, rows == other.rows && columns == other.columns);
        double[] sum = new double[entries.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = entries[i] + factor * other.entries[i];
        }
        return new DenseMatrix(rows, columns, sum);
    }

    /** The product with a number. */
    public DenseMatrix times(double factor) {
        return new DenseMatrix(rows, columns, Entries.times(factor, entries));
    }

    /** The product \(AB\). */
    public DenseMatrix times(DenseMatrix other) {
        requireFit(other, columns == other.rows);
        double[] product = new double[rows * other.columns];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < columns; k++) {
                double a = entry(i, k);
                for (int j = 0; j < other.columns; j++) {
                    product[i * other.columns + j] += a * other.entry(k, j);
                }
            }
        }
        return new DenseMatrix(rows, other.columns, product);
    }

    /** The product \(Ax\). */
    public DenseVector times(DenseVector x) {
        if (x.size() != columns) {
            throw new IllegalArgumentException("A " + rows + "×" + columns + " matrix multiplies vectors of " + columns
                    + " entries, not of " + x.size() + ".");
        }
        double[] product = new double[rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                product[i] += entry(i, j) * x.entry(j);
            }
        }
        return new DenseVector(product);
    }

    /** The sum of the diagonal entries of a square matrix. */
    public double trace() {
        double sum = 0;
        for (int i = 0; i < order(); i++) {
            sum += entry(i, i);
        }
        return sum;
    }

    /** The Frobenius norm \(\|A\|_F = (\sum_{ij} a_{ij}^2)^{1/2}\), without overflow on the way. */
    public double frobeniusNorm() {
        return Entries.norm(entries);
    }

    /** The largest absolute value of an entry. */
    public double maxAbs() {
        return Entries.maxAbs(entries);
    }

    private void requireFit(DenseMatrix other, boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("A " + rows + "×" + columns + " and a " + other.rows + "×"
                    + other.columns + " matrix do not go together here.");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DenseMatrix that && columns == that.columns && Arrays.equals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(entries);
    }

    /** The rows as they would be typed: {@code 2 1; 1 2}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("; ");
        for (int i = 0; i < rows; i++) {
            text.add(Entries.typed(entries, i * columns, (i + 1) * columns));
        }
        return text.toString();
    }
}
