package org.eigenlens.widgets.residualblock;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eigenlens.math.spectral.DenseVector;

/** Which units the bias drives into saturation: s is added to their activation, whatever the input. */
enum Push {
    FIRST("first", DenseVector.of(1, 0)),
    SECOND("second", DenseVector.of(0, 1)),
    BOTH("both", DenseVector.of(1, 1));

    private final String text;
    private final DenseVector direction;

    Push(String text, DenseVector direction) {
        this.text = text;
        this.direction = direction;
    }

    /** As an address writes it. */
    String text() {
        return text;
    }

    /** The biases of the units. */
    DenseVector bias(double saturation) {
        return direction.times(saturation);
    }

    static Push parse(String text) {
        return Arrays.stream(values())
                .filter(push -> push.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The units that are pushed are one of "
                        + Arrays.stream(values()).map(Push::text).collect(Collectors.joining(", ")) + "."));
    }
}
