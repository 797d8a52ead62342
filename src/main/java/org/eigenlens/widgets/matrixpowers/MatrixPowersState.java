package org.eigenlens.widgets.matrixpowers;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2, as typed
 * @param x the vector that is moved, as typed or dragged
 * @param k the power, from −{@value #MOST} to {@value #MOST}
 */
record MatrixPowersState(MatrixLiteral matrix, VectorLiteral x, int k) {

    static final int MOST = 12;

    MatrixPowersState {
        if (matrix.rows() != 2 || matrix.columns() != 2 || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix with two rows and two columns, such as 2 2; 1 3.");
        }
        if (x.size() != 2 || !x.isReal()) {
            throw new IllegalArgumentException("The vector x has two real entries, such as 1 0.5.");
        }
        if (Math.abs(k) > MOST) {
            throw new IllegalArgumentException("The power k is an integer from −12 to 12.");
        }
    }
}
