package org.eigenlens.math.exact.show;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;

/** A matrix as a reader sees it, in brackets: {@code \begin{bmatrix} 2 & \sqrt{2} \\ \sqrt{2} & 1 \end{bmatrix}}. */
public final class ShownMatrix {

    private ShownMatrix() {}

    /** Shows each entry in one way. */
    public static ShownNumber of(ExactMatrix matrix, Function<ExactNumber, ShownNumber> entry) {
        return ofRows(matrix.rowVectors().stream()
                .map(row -> row.entries().stream().map(entry).toList())
                .toList());
    }

    /** Shows the matrix with these entries, such as powers that are written and not worked out. */
    public static ShownNumber ofRows(List<List<ShownNumber>> rows) {
        return new ShownNumber(
                MatrixTex.ofRows(parts(rows, ShownNumber::tex)),
                parts(rows, ShownNumber::text).stream()
                        .map(row -> String.join(", ", row))
                        .collect(Collectors.joining("; ")));
    }

    private static List<List<String>> parts(List<List<ShownNumber>> rows, Function<ShownNumber, String> part) {
        return rows.stream().map(row -> row.stream().map(part).toList()).toList();
    }
}
