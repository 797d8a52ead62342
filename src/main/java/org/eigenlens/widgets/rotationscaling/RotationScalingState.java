package org.eigenlens.widgets.rotationscaling;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2 or 3×3, as typed
 * @param x the vector that is moved, with as many entries, as typed or dragged
 * @param k how many steps of the orbit are shown, from 0 to {@value #MOST}
 */
record RotationScalingState(MatrixLiteral matrix, VectorLiteral x, int k) {

    static final int MOST = 24;
    static final int SMALLEST = 2;
    static final int LARGEST = 3;

    RotationScalingState {
        int n = matrix.rows();
        if (n != matrix.columns() || n < SMALLEST || n > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix of two or three rows and as many columns, such as 1 -1; 1 1.");
        }
        if (x.size() != n || !x.isReal()) {
            throw new IllegalArgumentException("The vector x has as many real entries as A has rows, such as 1 0.5.");
        }
        if (k < 0 || k > MOST) {
            throw new IllegalArgumentException("The number k of steps is an integer from 0 to 24.");
        }
    }
}
