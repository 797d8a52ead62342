package org.eigenlens.widgets.eigenvectorconditioning;

import java.util.Arrays;
import org.eigenlens.math.exact.text.MatrixLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2 or 3×3, as typed, dragged or set by sliders; entries from {@value #LEAST_ENTRY} to {@value #LARGEST_ENTRY} in size, or zero
 * @param horizon the last power that is looked at, from {@value #FIRST} to {@value #LAST}
 */
record EigenvectorConditioningState(MatrixLiteral matrix, int horizon) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;
    static final int FIRST = 1;
    static final int LAST = 200;
    static final double LEAST_ENTRY = 1e-6;
    static final double LARGEST_ENTRY = 1e6;

    EigenvectorConditioningState {
        boolean square = matrix.rows() == matrix.columns();
        if (!square || matrix.rows() < SMALLEST || matrix.rows() > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix of two or three rows and as many columns, such as 0.9 -2; 0 0.6.");
        }
        if (!Arrays.stream(matrix.values())
                .flatMapToDouble(Arrays::stream)
                .allMatch(EigenvectorConditioningState::isInRange)) {
            throw new IllegalArgumentException(
                    "An entry of this matrix is too large or too small; type 0, or a size from 0.000001 to 1000000.");
        }
        if (horizon < FIRST || horizon > LAST) {
            throw new IllegalArgumentException("The number of steps T is an integer from 1 to 200.");
        }
    }

    private static boolean isInRange(double entry) {
        double size = Math.abs(entry);
        return size == 0 || (size >= LEAST_ENTRY && size <= LARGEST_ENTRY);
    }
}
