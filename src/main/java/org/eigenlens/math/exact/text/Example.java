package org.eigenlens.math.exact.text;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A matrix to show in advice. */
final class Example {

    private Example() {}

    /** The text of an n×n matrix with 2 on the diagonal and 1 elsewhere. */
    static String ofSize(int n) {
        return IntStream.range(0, n)
                .mapToObj(i ->
                        IntStream.range(0, n).mapToObj(j -> i == j ? "2" : "1").collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
