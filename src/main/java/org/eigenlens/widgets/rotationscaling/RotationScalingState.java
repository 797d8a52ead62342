package org.eigenlens.widgets.rotationscaling;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2, as typed
 * @param x the vector that is moved, as typed or dragged
 * @param k how many steps of the orbit are shown, from 0 to {@value #MOST}
 */
record RotationScalingState(MatrixLiteral matrix, VectorLiteral x, int k) {

    static final int MOST = 24;

    RotationScalingState {
        if (matrix.rows() != 2 || matrix.columns() != 2 || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix with two rows and two columns, such as 1 -1; 1 1.");
        }
        if (x.size() != 2 || !x.isReal()) {
            throw new IllegalArgumentException("The vector x has two real entries, such as 1 0.5.");
        }
        if (k < 0 || k > MOST) {
            throw new IllegalArgumentException("The number k of steps is an integer from 0 to 24.");
        }
    }
}
