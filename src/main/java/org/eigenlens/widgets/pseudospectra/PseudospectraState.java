package org.eigenlens.widgets.pseudospectra;

import java.util.Arrays;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2 or 3×3, as typed; entries from {@value #LEAST_ENTRY} to {@value #LARGEST_ENTRY} in size, or zero
 * @param point z as its real and its imaginary part, as typed or dragged
 */
record PseudospectraState(MatrixLiteral matrix, VectorLiteral point) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;
    static final double LEAST_ENTRY = 1e-6;
    static final double LARGEST_ENTRY = 1e6;

    PseudospectraState {
        boolean square = matrix.rows() == matrix.columns();
        if (!square || matrix.rows() < SMALLEST || matrix.rows() > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix of two or three rows and as many columns, such as 0.9 1; 0 0.9.");
        }
        if (!Arrays.stream(matrix.values()).flatMapToDouble(Arrays::stream).allMatch(PseudospectraState::isInRange)) {
            throw new IllegalArgumentException(
                    "An entry of this matrix is too large or too small; type 0, or a size from 0.000001 to 1000000.");
        }
        if (point.size() != 2 || !point.isReal()) {
            throw new IllegalArgumentException(
                    "The point z is typed as its real and its imaginary part, such as 1 0.5.");
        }
        if (!Arrays.stream(point.values()).allMatch(part -> Math.abs(part) <= LARGEST_ENTRY)) {
            throw new IllegalArgumentException("The point z is too far out; type parts up to 1000000 in size.");
        }
    }

    private static boolean isInRange(double entry) {
        double size = Math.abs(entry);
        return size == 0 || (size >= LEAST_ENTRY && size <= LARGEST_ENTRY);
    }
}
