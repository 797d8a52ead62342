package org.eigenlens.widgets.recurrentstate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.spectral.DenseVector;

/** What is fed to the cell, one vector for each step. */
enum Inputs {
    /** x in the first step, then nothing. */
    PULSE("pulse"),
    /** x in every step. */
    STEADY("steady"),
    /** x and −x in turn. */
    ALTERNATING("alternating");

    private final String text;

    Inputs(String text) {
        this.text = text;
    }

    /** As an address writes it. */
    String text() {
        return text;
    }

    static Inputs parse(String text) {
        return Arrays.stream(values())
                .filter(inputs -> inputs.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The inputs are one of "
                        + Arrays.stream(values()).map(Inputs::text).collect(Collectors.joining(", ")) + "."));
    }

    /** The inputs of so many steps. */
    List<DenseVector> of(DenseVector x, int steps) {
        return IntStream.range(0, steps).mapToObj(t -> x.times(factor(t))).toList();
    }

    private double factor(int t) {
        return switch (this) {
            case PULSE -> t == 0 ? 1 : 0;
            case STEADY -> 1;
            case ALTERNATING -> t % 2 == 0 ? 1 : -1;
        };
    }
}
