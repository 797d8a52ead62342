package org.eigenlens.widgets.recurrentstate;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param weights W, 2×2 and real, as typed; entries up to {@value #LARGEST_ENTRY} in size
 * @param inputs how the input is repeated
 * @param x the input, two real entries up to {@value #LARGEST_ENTRY} in size
 * @param horizon the number of steps, from 1 to {@value #LAST}
 */
record RecurrentState(MatrixLiteral weights, Inputs inputs, VectorLiteral x, int horizon) {

    static final int LAST = 100;
    static final double LARGEST_ENTRY = 1000;

    RecurrentState {
        if (weights.rows() != 2 || weights.columns() != 2 || !weights.isReal()) {
            throw new IllegalArgumentException(
                    "The weights are a real matrix of two rows and two columns, such as 0.9 3; 0 0.8.");
        }
        for (double[] row : weights.values()) {
            for (double entry : row) {
                requireSmall(entry);
            }
        }
        if (x.size() != 2 || !x.isReal()) {
            throw new IllegalArgumentException("The input has two real entries, such as 0 1.");
        }
        for (double entry : x.values()) {
            requireSmall(entry);
        }
        if (horizon < 1 || horizon > LAST) {
            throw new IllegalArgumentException("The number of steps T is an integer from 1 to " + LAST + ".");
        }
    }

    private static void requireSmall(double entry) {
        if (Math.abs(entry) > LARGEST_ENTRY) {
            throw new IllegalArgumentException("An entry is larger than a thousand; type entries up to 1000 in size.");
        }
    }
}
