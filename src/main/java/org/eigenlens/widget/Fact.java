package org.eigenlens.widget;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line of a read-out, such as "determinant 3".
 *
 * @param key what the fact is about, so that picture and read-out highlight each other: {@code lambda1}
 * @param label what is read first, in words
 * @param tex the value as TeX; exact where it is short
 * @param text the same value for reading aloud and for copying
 */
public record Fact(String key, String label, String tex, String text) {

    /** An entry of a matrix, as it is shown. */
    public record Entry(String tex, String text) {}

    /** A fact whose value is a matrix, by its rows. */
    public static Fact ofMatrix(String key, String label, List<List<Entry>> rows) {
        boolean tall = rows.stream()
                .flatMap(List::stream)
                .anyMatch(entry -> entry.tex().contains("\\frac"));
        return new Fact(
                key,
                label,
                joined(
                        rows,
                        Entry::tex,
                        " & ",
                        tall ? " \\\\[0.4em] " : " \\\\ ",
                        "\\begin{bmatrix} ",
                        " \\end{bmatrix}"),
                joined(rows, Entry::text, ", ", "; ", "", ""));
    }

    private static String joined(
            List<List<Entry>> rows,
            Function<Entry, String> part,
            String between,
            String betweenRows,
            String before,
            String after) {
        return rows.stream()
                .map(row -> row.stream().map(part).collect(Collectors.joining(between)))
                .collect(Collectors.joining(betweenRows, before, after));
    }
}
