package org.eigenlens.widgets.transients;

import org.eigenlens.math.exact.text.MatrixLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2 or 3×3, as typed or set by sliders; entries up to {@value #LARGEST_ENTRY} in size
 * @param horizon the last power that is looked at, from {@value #FIRST} to {@value #LAST}
 */
record TransientState(MatrixLiteral matrix, int horizon) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;
    static final int FIRST = 1;
    static final int LAST = 200;
    static final double LARGEST_ENTRY = 1e6;

    TransientState {
        boolean square = matrix.rows() == matrix.columns();
        if (!square || matrix.rows() < SMALLEST || matrix.rows() > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix of two or three rows and as many columns, such as 0.9 1; 0 0.9.");
        }
        for (double[] row : matrix.values()) {
            for (double entry : row) {
                if (Math.abs(entry) > LARGEST_ENTRY) {
                    throw new IllegalArgumentException(
                            "An entry of this matrix is larger than a million; type entries up to 1000000 in size.");
                }
            }
        }
        if (horizon < FIRST || horizon > LAST) {
            throw new IllegalArgumentException("The number of steps T is an integer from 1 to 200.");
        }
    }
}
