package org.eigenlens.math.exact.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * A matrix as a person typed or pasted it, such as {@code 2 1; 1 0.50}, {@code [[2, 1], [1, 1/2]]} or
 * {@code \begin{pmatrix} 2 & 1 \\ 1 & \sqrt{2} \end{pmatrix}}, of 1 to 10 rows and columns.
 *
 * <p>Each entry keeps its digits. Two literals are equal when their canonical texts, {@code 2 1; 1 0.50}, are, and
 * {@code parse(source())} gives the same literal again, so the text can stand in an address.
 */
public final class MatrixLiteral {

    private final List<List<Entry>> rows;

    private MatrixLiteral(List<List<Entry>> rows) {
        this.rows = rows;
    }

    /**
     * Reads a matrix: entries separated by spaces or commas, rows by semicolons or new lines; also bracketed rows, NumPy,
     * MATLAB, Mathematica and LaTeX. An entry has spaces only inside its parentheses.
     *
     * @throws InputException with a sentence for the reader, if the text is not a matrix
     */
    public static MatrixLiteral parse(String text) {
        return new MatrixLiteral(EntryGrid.parse(SourceText.of(text)));
    }

    /**
     * Reads a square matrix with real entries and {@code smallest} to {@code largest} rows.
     *
     * @throws InputException with a sentence for the reader, if the text is no such matrix
     */
    public static MatrixLiteral parseSquare(String text, int smallest, int largest) {
        SourceText source = SourceText.of(text);
        MatrixLiteral literal = new MatrixLiteral(EntryGrid.parse(source));
        int n = literal.rows();
        if (n != literal.columns() || n < smallest || n > largest) {
            String wanted = smallest == largest
                    ? "a " + largest + "×" + largest + " matrix"
                    : "a square matrix with " + smallest + " to " + largest + " rows";
            throw source.refusal(
                    0,
                    wanted,
                    "That matrix is " + n + "×" + literal.columns() + "; type " + wanted + ", such as "
                            + Example.ofSize(Math.max(smallest, Math.min(2, largest))) + ".");
        }
        if (!literal.isReal()) {
            throw source.refusal(0, "real entries", "That matrix has complex entries; type real numbers only.");
        }
        return literal;
    }

    /** The literal of a matrix of surds, each entry in its shortest exact form. */
    public static MatrixLiteral of(ExactMatrix matrix) {
        return parse(String.join(
                "; ", matrix.rowVectors().stream().map(MatrixLiteral::source).toList()));
    }

    private static String source(ExactVector row) {
        return String.join(
                " ", row.entries().stream().map(x -> ((Surd) x).toSource()).toList());
    }

    /** The literal of a matrix of finite doubles, each entry in the shortest decimal form that is that double. */
    public static MatrixLiteral of(double[][] values) {
        return new MatrixLiteral(EntryGrid.parse(SourceText.of(EntryGrid.source(values))));
    }

    /** The number of rows. */
    public int rows() {
        return rows.size();
    }

    /** The number of columns. */
    public int columns() {
        return rows.get(0).size();
    }

    /** The canonical text: entries separated by spaces and rows by {@code "; "}. */
    public String source() {
        return String.join(
                "; ",
                rows.stream()
                        .map(row ->
                                String.join(" ", row.stream().map(Entry::source).toList()))
                        .toList());
    }

    /** The canonical text of one entry; rows and columns are counted from zero. */
    public String source(int i, int j) {
        return rows.get(i).get(j).source();
    }

    /**
     * The matrix exactly, if its entries are real and lie in ℚ or together in one quadratic field ℚ(√d); else empty.
     *
     * <p>When it is empty, what is computed from {@link #values()} is numerical, and a page says so.
     */
    public Optional<ExactMatrix> exact() {
        return exactEntries().filter(ExactMatrix::isOverOneRealField);
    }

    /** The matrix exactly or, where it has no exact form of its own, the matrix of the doubles nearest to its real entries. */
    public ExactMatrix exactOrNearest() {
        return exact().orElseGet(() -> ExactMatrix.ofDoubles(values()));
    }

    /** The matrix exactly, if every entry is a surd: complex ones and roots of several numbers included. */
    public Optional<ExactMatrix> exactEntries() {
        List<Optional<ExactVector>> exactRows =
                rows.stream().map(EntryGrid::exactRow).toList();
        return exactRows.stream().allMatch(Optional::isPresent)
                ? Optional.of(new ExactMatrix(
                        exactRows.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    /** Whether all entries are real and, rounded to double, at most {@code largest} in size. */
    public boolean isRealWithin(double largest) {
        return isReal()
                && Arrays.stream(values())
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(entry -> Math.abs(entry) <= largest);
    }

    /** One entry; rows and columns are counted from zero. */
    public Literal entry(int i, int j) {
        return new Literal(rows.get(i).get(j));
    }

    /** The exact value of one entry, if it has one. */
    public Optional<ExactNumber> exactEntry(int i, int j) {
        return rows.get(i).get(j).exact().map(x -> x);
    }

    /** The matrix in the notation of another program, each entry as it was typed. */
    public String in(Dialect dialect) {
        return dialect.write(rows.stream()
                .map(row -> row.stream().map(Entry::expression).toList())
                .toList());
    }

    public boolean isReal() {
        return rows.stream().flatMap(List::stream).allMatch(Entry::isReal);
    }

    /** Whether the matrix is real and each entry its mirror's equal: decided exactly where all entries have a common exact form, else on the doubles nearest to them. */
    public boolean isSymmetric() {
        return rows() == columns()
                && isReal()
                && exact().map(ExactMatrix::isSymmetric).orElseGet(this::looksSymmetric);
    }

    private boolean looksSymmetric() {
        double[][] values = values();
        return IntStream.range(0, values.length)
                .allMatch(i -> IntStream.range(0, i).allMatch(j -> values[i][j] == values[j][i]));
    }

    /** The entries rounded to double; an {@link IllegalStateException} if one is not real. */
    public double[][] values() {
        if (!isReal()) {
            throw new IllegalStateException("The matrix " + source() + " has entries that are not real.");
        }
        return re();
    }

    /** The real parts, rounded to double. */
    public double[][] re() {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Entry::re).toArray())
                .toArray(double[][]::new);
    }

    /** The imaginary parts, rounded to double. */
    public double[][] im() {
        return rows.stream()
                .map(row -> row.stream().mapToDouble(Entry::im).toArray())
                .toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixLiteral literal && source().equals(literal.source());
    }

    @Override
    public int hashCode() {
        return source().hashCode();
    }

    @Override
    public String toString() {
        return source();
    }
}
