package org.eigenlens.math.exact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * A matrix with exact entries, up to {@value #MAX_SIZE} rows and columns: a value, equal to every matrix of the same entries.
 *
 * <p>Rows and columns are counted from zero.
 */
public record ExactMatrix(List<ExactVector> rowVectors) {

    /** The largest number of rows, and of columns. */
    public static final int MAX_SIZE = 10;

    /** The largest size of an exponent in {@link #power}. */
    public static final int MAX_EXPONENT = 1_000;

    /** Refuses rows of different lengths, no rows and too many of them by an {@link IllegalArgumentException}. */
    public ExactMatrix {
        rowVectors = List.copyOf(rowVectors);
        if (rowVectors.isEmpty()
                || rowVectors.size() > MAX_SIZE
                || rowVectors.get(0).size() > MAX_SIZE) {
            throw new IllegalArgumentException("A matrix has 1 to " + MAX_SIZE + " rows and columns.");
        }
        int width = rowVectors.get(0).size();
        if (rowVectors.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("All rows of a matrix have the same number of entries.");
        }
    }

    /** The matrix with these rows of integers: {@code ofIntegers(new long[][] {{2, 1}, {1, 2}})}. */
    public static ExactMatrix ofIntegers(long[][] rows) {
        return new ExactMatrix(Arrays.stream(rows).map(ExactVector::ofIntegers).toList());
    }

    /** The matrix whose entries are exactly the given doubles; an {@link IllegalArgumentException} for NaN and infinity. */
    public static ExactMatrix ofDoubles(double[][] rows) {
        return new ExactMatrix(Arrays.stream(rows)
                .map(row -> new ExactVector(
                        Arrays.stream(row).mapToObj(ExactMatrix::exactly).toList()))
                .toList());
    }

    /** The matrix with these columns. */
    public static ExactMatrix ofColumns(List<ExactVector> columns) {
        return new ExactMatrix(columns).transpose();
    }

    /** The n×n identity. */
    public static ExactMatrix identity(int n) {
        return diagonal(Collections.nCopies(n, Surd.ONE));
    }

    /** The n×n zero matrix. */
    public static ExactMatrix zero(int n) {
        return diagonal(Collections.nCopies(n, Surd.ZERO));
    }

    /** The diagonal matrix with these entries on the diagonal. */
    public static ExactMatrix diagonal(List<? extends ExactNumber> entries) {
        int n = entries.size();
        List<ExactVector> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<ExactNumber> row = new ArrayList<>(Collections.nCopies(n, Surd.ZERO));
            row.set(i, entries.get(i));
            rows.add(new ExactVector(row));
        }
        return new ExactMatrix(rows);
    }

    /** The number of rows. */
    public int rows() {
        return rowVectors.size();
    }

    /** The number of columns. */
    public int columns() {
        return rowVectors.get(0).size();
    }

    public boolean isSquare() {
        return rows() == columns();
    }

    /** The entry in row i and column j. */
    public ExactNumber entry(int i, int j) {
        return rowVectors.get(i).entry(j);
    }

    /** Row i. */
    public ExactVector row(int i) {
        return rowVectors.get(i);
    }

    /** Column j. */
    public ExactVector column(int j) {
        return new ExactVector(rowVectors.stream().map(row -> row.entry(j)).toList());
    }

    /** All columns, from the left. */
    public List<ExactVector> columnVectors() {
        return IntStream.range(0, columns()).mapToObj(this::column).toList();
    }

    /** The entries as the nearest doubles: their real parts. */
    public double[][] values() {
        return rowVectors.stream()
                .map(row -> row.entries().stream().mapToDouble(ExactNumber::re).toArray())
                .toArray(double[][]::new);
    }

    /** The sum; an {@link IllegalArgumentException} if the shapes differ. */
    public ExactMatrix plus(ExactMatrix other) {
        return combine(other, ExactVector::plus);
    }

    /** The difference; an {@link IllegalArgumentException} if the shapes differ. */
    public ExactMatrix minus(ExactMatrix other) {
        return combine(other, ExactVector::minus);
    }

    /** The matrix with every entry multiplied by a number. */
    public ExactMatrix times(ExactNumber factor) {
        return new ExactMatrix(rowVectors.stream().map(row -> row.times(factor)).toList());
    }

    /** The image of a vector; an {@link IllegalArgumentException} if it does not have one entry for each column. */
    public ExactVector times(ExactVector vector) {
        return new ExactVector(rowVectors.stream().map(row -> row.dot(vector)).toList());
    }

    /** The product; an {@link IllegalArgumentException} if this has not as many columns as the other has rows. */
    public ExactMatrix times(ExactMatrix other) {
        List<ExactVector> columns = other.columnVectors();
        return new ExactMatrix(rowVectors.stream()
                .map(row -> new ExactVector(columns.stream().map(row::dot).toList()))
                .toList());
    }

    /** The matrix \(A - \lambda I\). */
    public ExactMatrix minusMultipleOfIdentity(ExactNumber lambda) {
        return minus(diagonal(Collections.nCopies(rows(), lambda)));
    }

    /** The transpose \(A^\top\). */
    public ExactMatrix transpose() {
        return new ExactMatrix(columnVectors());
    }

    /** The matrix \([A\,|\,B]\) with the columns of another to the right of its own. */
    public ExactMatrix beside(ExactMatrix other) {
        List<ExactVector> columns = new ArrayList<>(columnVectors());
        columns.addAll(other.columnVectors());
        return ofColumns(columns);
    }

    /** The part of the matrix from column j on. */
    public ExactMatrix columnsFrom(int j) {
        return ofColumns(columnVectors().subList(j, columns()));
    }

    /** The sum of the diagonal. */
    public ExactNumber trace() {
        requireSquare();
        ExactNumber sum = Surd.ZERO;
        for (int i = 0; i < rows(); i++) {
            sum = sum.plus(entry(i, i));
        }
        return sum;
    }

    /** The determinant of a square matrix of surds. */
    public Surd determinant() {
        return CharacteristicPolynomial.of(this).determinant();
    }

    /**
     * The inverse of a square matrix of surds, by the adjugate.
     *
     * @throws ArithmeticException if the matrix is singular
     */
    public ExactMatrix inverse() {
        CharacteristicPolynomial characteristic = CharacteristicPolynomial.of(this);
        Surd constant = characteristic.polynomial().coefficient(0);
        if (constant.isZero()) {
            throw new ArithmeticException("A singular matrix has no inverse.");
        }
        return characteristic.adjugate(0).times(constant.negate().reciprocal());
    }

    /**
     * The power \(A^k\) by squaring; a negative k takes powers of the inverse.
     *
     * @throws ArithmeticException if k is negative and the matrix is singular
     * @throws IllegalArgumentException if |k| is above {@value #MAX_EXPONENT}
     */
    public ExactMatrix power(int k) {
        requireSquare();
        if (Math.abs((long) k) > MAX_EXPONENT) {
            throw new IllegalArgumentException("Powers are taken up to " + MAX_EXPONENT + ", not " + k + ".");
        }
        ExactMatrix result = identity(rows());
        ExactMatrix square = k < 0 ? inverse() : this;
        for (int rest = Math.abs(k); rest > 0; rest >>= 1) {
            result = (rest & 1) == 1 ? result.times(square) : result;
            square = rest > 1 ? square.times(square) : square;
        }
        return result;
    }

    /** The dimension of the image, decided exactly. */
    public int rank() {
        return RowReduction.of(this).pivots().size();
    }

    public boolean isSymmetric() {
        return isSquare() && equals(transpose());
    }

    public boolean isZero() {
        return rowVectors.stream().allMatch(ExactVector::isZero);
    }

    /** Whether \(A^\top A = AA^\top\), for real entries. */
    public boolean isNormal() {
        return isSquare() && times(transpose()).equals(transpose().times(this));
    }

    /** Whether all entries are rational. */
    public boolean isRational() {
        return rowVectors.stream().flatMap(row -> row.entries().stream()).allMatch(ExactNumber::isRational);
    }

    /** Whether all entries are real and lie in ℚ or together in one quadratic field ℚ(√d). */
    public boolean isOverOneRealField() {
        return RealField.holdsEntriesOf(this);
    }

    /** The matrix in plain characters, rows separated by semicolons. */
    public String toText() {
        return String.join(
                "; ",
                rowVectors.stream()
                        .map(row -> String.join(
                                ", ",
                                row.entries().stream().map(ExactNumber::toText).toList()))
                        .toList());
    }

    @Override
    public String toString() {
        return toText();
    }

    void requireSquare() {
        if (!isSquare()) {
            throw new IllegalArgumentException(
                    "A square matrix is needed; this one is " + rows() + "×" + columns() + ".");
        }
    }

    private ExactMatrix combine(ExactMatrix other, BinaryOperator<ExactVector> operation) {
        if (rows() != other.rows()) {
            throw new IllegalArgumentException("Matrices of different shapes do not go together.");
        }
        return new ExactMatrix(IntStream.range(0, rows())
                .mapToObj(i -> operation.apply(row(i), other.row(i)))
                .toList());
    }

    private static ExactNumber exactly(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("An entry of a matrix is a finite number, not " + value + ".");
        }
        // Not new BigFraction(double), which halves subnormal numbers (Hipparchus 4.0.3).
        return Surd.of(new BigDecimal(value));
    }
}
