package org.eigenlens.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.text.InputException;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * A number, vector or matrix as somebody typed it, to be compared with another.
 *
 * <p>Exact values are compared exactly. A decimal with three digits or more after its point stands for all numbers that round
 * to it, so that 1.414 answers √2 and 0.7 does not answer 1/√2.
 *
 * @param rows how many rows the entries make, row by row; 1 for numbers and vectors
 */
record TypedEntries(List<Literal> entries, int rows) {

    private static final int ENOUGH_DECIMALS = 3;

    TypedEntries {
        entries = List.copyOf(entries);
    }

    /** @throws InputException with a sentence for the reader, as the other two */
    static TypedEntries number(String text) {
        return new TypedEntries(List.of(Literal.parse(text)), 1);
    }

    static TypedEntries vector(String text) {
        VectorLiteral vector = VectorLiteral.parse(text);
        return new TypedEntries(
                IntStream.range(0, vector.size())
                        .mapToObj(i -> Literal.parse(vector.source(i)))
                        .toList(),
                1);
    }

    static TypedEntries matrix(String text) {
        MatrixLiteral matrix = MatrixLiteral.parse(text);
        List<Literal> entries = new ArrayList<>();
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                entries.add(Literal.parse(matrix.source(i, j)));
            }
        }
        return new TypedEntries(entries, matrix.rows());
    }

    boolean hasShapeOf(TypedEntries other) {
        return rows == other.rows && entries.size() == other.entries.size();
    }

    /** Whether each entry of a response of the same shape is the entry here. */
    boolean isAnsweredBy(TypedEntries response) {
        return hasShapeOf(response)
                && IntStream.range(0, entries.size())
                        .allMatch(i -> isAnsweredBy(entries.get(i), response.entries.get(i)));
    }

    /** Whether the entries of the response are those here, each as often, in whatever order. */
    boolean isAnsweredInAnyOrderBy(TypedEntries response) {
        List<Literal> left = new ArrayList<>(entries);
        return hasShapeOf(response)
                && response.entries.stream()
                        .allMatch(typed -> left.stream()
                                .filter(entry -> isAnsweredBy(entry, typed))
                                .findFirst()
                                .map(left::remove)
                                .orElse(false));
    }

    /**
     * Whether a response is a nonzero multiple: it is when, for the largest entry a of this vector and the entry b of the
     * response beside it, a times the response is b times this vector.
     */
    boolean isAnsweredUpToScaleBy(TypedEntries response) {
        if (!hasShapeOf(response)) {
            return false;
        }
        int largest = IntStream.range(0, entries.size())
                .boxed()
                .max((i, j) -> Double.compare(
                        Math.abs(entries.get(i).re()), Math.abs(entries.get(j).re())))
                .orElseThrow();
        return IntStream.range(0, entries.size())
                        .allMatch(i -> proportional(entries.get(largest), entries.get(i), response, largest, i))
                && response.entries.get(largest).re() != 0;
    }

    private static boolean proportional(Literal a, Literal b, TypedEntries response, int i, int j) {
        Literal x = response.entries.get(i);
        Literal y = response.entries.get(j);
        if (a.exact().isPresent()
                && b.exact().isPresent()
                && x.exact().isPresent()
                && y.exact().isPresent()
                && a.exact()
                        .get()
                        .times(y.exact().get())
                        .equals(b.exact().get().times(x.exact().get()))) {
            return true;
        }
        double off = Math.abs(a.re() * y.re() - b.re() * x.re());
        return off < Math.abs(a.re()) * half(y) + Math.abs(b.re()) * half(x);
    }

    private static boolean isAnsweredBy(Literal expected, Literal typed) {
        if (expected.exact().isPresent() && expected.exact().equals(typed.exact())) {
            return true;
        }
        return expected.im() == typed.im() && Math.abs(expected.re() - typed.re()) <= half(typed);
    }

    /** Half a unit of the last digit, or nothing for what is no decimal or too short a one. */
    private static double half(Literal typed) {
        String source = typed.source();
        boolean decimal = source.matches("-?[0-9]*\\.[0-9]+");
        int digits = decimal ? source.length() - source.indexOf('.') - 1 : 0;
        return digits < ENOUGH_DECIMALS ? 0 : 0.5 * Math.pow(10, -digits);
    }
}
