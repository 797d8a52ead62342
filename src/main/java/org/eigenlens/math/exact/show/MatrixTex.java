package org.eigenlens.math.exact.show;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * Entries in TeX, set as a matrix: {@code \begin{bmatrix} 2 & \sqrt{2} \\ \sqrt{2} & 1 \end{bmatrix}}.
 *
 * <p>Rows with fractions stand farther apart, or one would touch the next.
 */
public final class MatrixTex {

    private MatrixTex() {}

    /** The matrix in brackets, each entry written in one way. */
    public static String of(ExactMatrix matrix, Function<ExactNumber, String> entry) {
        return ofRows(rows(matrix, entry));
    }

    /** The vector as a column in brackets, each entry written in one way. */
    public static String column(ExactVector vector, Function<ExactNumber, String> entry) {
        return column(vector.entries().stream().map(entry).toList());
    }

    /** These entries as a column in brackets. */
    public static String column(List<String> entries) {
        return ofRows(entries.stream().map(List::of).toList());
    }

    /** The matrix in brackets with these entries, row by row. */
    public static String ofRows(List<List<String>> rows) {
        return within("\\begin{bmatrix} ", rows, " \\end{bmatrix}");
    }

    /** The determinant of these entries, row by row, between bars. */
    public static String determinant(List<List<String>> rows) {
        return within("\\begin{vmatrix} ", rows, " \\end{vmatrix}");
    }

    /** The matrix \([M\,|\,N]\) whose right part begins at column {@code split}, each entry written in one way. */
    public static String augmented(ExactMatrix matrix, int split, Function<ExactNumber, String> entry) {
        String columns = "r".repeat(split) + "|" + "r".repeat(matrix.columns() - split);
        return within("\\left[\\begin{array}{" + columns + "} ", rows(matrix, entry), " \\end{array}\\right]");
    }

    private static List<List<String>> rows(ExactMatrix matrix, Function<ExactNumber, String> entry) {
        return matrix.rowVectors().stream()
                .map(row -> row.entries().stream().map(entry).toList())
                .toList();
    }

    private static String within(String before, List<List<String>> rows, String after) {
        boolean tall = rows.stream().flatMap(List::stream).anyMatch(entry -> entry.contains("\\frac"));
        return rows.stream()
                .map(row -> String.join(" & ", row))
                .collect(Collectors.joining(tall ? " \\\\[0.4em] " : " \\\\ ", before, after));
    }
}
