package org.eigenlens.quiz.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.MatrixTex;
import org.eigenlens.math.exact.text.VectorLiteral;

/** Numbers in a row: a vector, or a list. */
public record Row(List<Quantity> entries) {

    public Row {
        entries = List.copyOf(entries);
    }

    /** Reads numbers separated by spaces, commas or semicolons; an {@link IllegalArgumentException} with a sentence if they are none. */
    public static Row parse(String text) {
        VectorLiteral vector = VectorLiteral.parse(text);
        return new Row(IntStream.range(0, vector.size())
                .mapToObj(i -> Quantity.of(vector.entry(i)))
                .toList());
    }

    public int size() {
        return entries.size();
    }

    public Quantity entry(int i) {
        return entries.get(i);
    }

    /** The exact vector, if every entry is exact. */
    public Optional<ExactVector> exact() {
        return entries.stream().allMatch(entry -> entry.exact().isPresent())
                ? Optional.of(new ExactVector(entries.stream()
                        .map(entry -> (ExactNumber) entry.exact().orElseThrow())
                        .toList()))
                : Optional.empty();
    }

    /** Whether an entry was typed in decimals. */
    public boolean isDecimal() {
        return entries.stream().anyMatch(Quantity::isDecimal);
    }

    public boolean isZero() {
        return entries.stream().allMatch(Quantity::isZero);
    }

    /** The largest absolute value of an entry. */
    public double maxAbs() {
        return entries.stream().mapToDouble(Quantity::size).max().orElse(0);
    }

    /** The largest slack of an entry. */
    public double slack() {
        return entries.stream().mapToDouble(Quantity::slack).max().orElse(0);
    }

    /** The same vector with the digits of its finest decimal supposed of all: 0.5 beside 0.866 means 0.500. */
    public Row sharpened() {
        double finest =
                entries.stream().mapToDouble(Quantity::finestSlack).min().orElse(Double.POSITIVE_INFINITY);
        return new Row(entries.stream().map(entry -> entry.sharpened(finest)).toList());
    }

    /** The vector as a column. */
    public String toTex() {
        return MatrixTex.column(entries.stream().map(Quantity::tex).toList());
    }
}
