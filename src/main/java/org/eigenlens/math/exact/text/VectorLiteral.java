package org.eigenlens.math.exact.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;

/**
 * A vector as a person typed it, such as {@code 1 2}, {@code (1, sqrt(2))} or {@code [1; -1; 0]}: row or column alike.
 *
 * <p>Equal when the canonical texts, {@code 1 sqrt(2)}, are. {@code parse(source())} gives the same literal again.
 */
public final class VectorLiteral {

    private final List<Entry> entries;

    private VectorLiteral(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads a vector of 1 to 10 entries.
     *
     * @throws InputException with a sentence for the reader, if the text is not a vector
     */
    public static VectorLiteral parse(String text) {
        SourceText source = SourceText.of(text);
        List<List<Entry>> rows = EntryGrid.parse(source);
        if (rows.size() > 1 && rows.get(0).size() > 1) {
            throw source.refusal(
                    0,
                    "a vector",
                    "That is a matrix of several rows and columns; type a vector such as 1 2 or (1, 2, 3).");
        }
        return new VectorLiteral(rows.stream().flatMap(List::stream).toList());
    }

    /** The vector cut down to its first entries, or with zeros added: for a matrix that has changed its size. */
    public VectorLiteral resized(int size) {
        if (size == size()) {
            return this;
        }
        return parse(IntStream.range(0, size)
                .mapToObj(i -> i < size() ? source(i) : "0")
                .collect(Collectors.joining(" ")));
    }

    /** The number of entries. */
    public int size() {
        return entries.size();
    }

    /** The canonical text: entries separated by spaces. */
    public String source() {
        return String.join(" ", entries.stream().map(Entry::source).toList());
    }

    /** The canonical text of entry i, counted from zero. */
    public String source(int i) {
        return entries.get(i).source();
    }

    /** Entry i, counted from zero. */
    public Literal entry(int i) {
        return new Literal(entries.get(i));
    }

    /** The exact vector; empty when an entry has no exact value. Its entries may be complex and of any roots. */
    public Optional<ExactVector> exact() {
        return EntryGrid.exactRow(entries);
    }

    /** The vector exactly or, where an entry has no exact value, the doubles nearest to its real entries. */
    public ExactVector exactOrNearest() {
        return exact().orElseGet(
                        () -> ExactMatrix.ofDoubles(new double[][] {values()}).row(0));
    }

    public boolean isReal() {
        return entries.stream().allMatch(Entry::isReal);
    }

    /** Whether all entries are real and, rounded to double, at most {@code largest} in size. */
    public boolean isRealWithin(double largest) {
        return isReal() && Arrays.stream(values()).allMatch(entry -> Math.abs(entry) <= largest);
    }

    /** The entries rounded to double; an {@link IllegalStateException} if one is not real. */
    public double[] values() {
        if (!isReal()) {
            throw new IllegalStateException("The vector " + source() + " has entries that are not real.");
        }
        return re();
    }

    /** The real parts, rounded to double. */
    public double[] re() {
        return entries.stream().mapToDouble(Entry::re).toArray();
    }

    /** The imaginary parts, rounded to double. */
    public double[] im() {
        return entries.stream().mapToDouble(Entry::im).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VectorLiteral literal && source().equals(literal.source());
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
