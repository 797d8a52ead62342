package org.eigenlens.math.exact.show;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;

/** A matrix as a reader sees it, in brackets: {@code \begin{bmatrix} 2 & \sqrt{2} \\ \sqrt{2} & 1 \end{bmatrix}}. */
public final class ShownMatrix {

    private ShownMatrix() {}

    /** Shows each entry in one way; rows with fractions in them stand further apart. */
    public static ShownNumber of(ExactMatrix matrix, Function<ExactNumber, ShownNumber> entry) {
        return ofRows(matrix.rowVectors().stream()
                .map(row -> row.entries().stream().map(entry).toList())
                .toList());
    }

    /** Shows the matrix with these entries, such as powers that are written and not worked out. */
    public static ShownNumber ofRows(List<List<ShownNumber>> rows) {
        boolean tall = rows.stream()
                .flatMap(List::stream)
                .anyMatch(shown -> shown.tex().contains("\\frac"));
        return new ShownNumber(
                joined(
                        rows,
                        ShownNumber::tex,
                        " & ",
                        tall ? " \\\\[0.4em] " : " \\\\ ",
                        "\\begin{bmatrix} ",
                        " \\end{bmatrix}"),
                joined(rows, ShownNumber::text, ", ", "; ", "", ""));
    }

    private static String joined(
            List<List<ShownNumber>> rows,
            Function<ShownNumber, String> part,
            String between,
            String betweenRows,
            String before,
            String after) {
        return rows.stream()
                .map(row -> row.stream().map(part).collect(Collectors.joining(between)))
                .collect(Collectors.joining(betweenRows, before, after));
    }
}
