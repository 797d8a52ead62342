package org.eigenlens.quiz.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.show.MatrixTex;
import org.eigenlens.math.exact.text.MatrixLiteral;

/** Rows of numbers of the same length: a matrix, or several vectors. */
public record Grid(List<Row> rows) {

    public Grid {
        rows = List.copyOf(rows);
    }

    /** Reads a matrix by rows; an {@link IllegalArgumentException} with a sentence if it is none. */
    public static Grid parse(String text) {
        MatrixLiteral matrix = MatrixLiteral.parse(text);
        return new Grid(IntStream.range(0, matrix.rows())
                .mapToObj(i -> new Row(IntStream.range(0, matrix.columns())
                        .mapToObj(j -> Quantity.of(matrix.entry(i, j)))
                        .toList()))
                .toList());
    }

    /** All entries, row by row. */
    public List<Quantity> entries() {
        return rows.stream().flatMap(row -> row.entries().stream()).toList();
    }

    public int height() {
        return rows.size();
    }

    public int width() {
        return rows.get(0).size();
    }

    public Quantity entry(int i, int j) {
        return rows.get(i).entry(j);
    }

    /** Column j as a vector. */
    public Row column(int j) {
        return new Row(rows.stream().map(row -> row.entry(j)).toList());
    }

    /** The exact matrix, if every entry is exact. */
    public Optional<ExactMatrix> exact() {
        return rows.stream().allMatch(row -> row.exact().isPresent())
                ? Optional.of(new ExactMatrix(
                        rows.stream().map(row -> row.exact().orElseThrow()).toList()))
                : Optional.empty();
    }

    public boolean isDecimal() {
        return rows.stream().anyMatch(Row::isDecimal);
    }

    /** The matrix. */
    public String toTex() {
        return MatrixTex.ofRows(rows.stream()
                .map(row -> row.entries().stream().map(Quantity::tex).toList())
                .toList());
    }
}
