package org.eigenlens.widgets.linearmap;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2, as typed
 * @param x the vector, two entries, as typed or dragged
 * @param on which eigenline x has been put on, counted from 1 in the order of the eigenvalues; 0 for none. An irrational line has
 *     no decimal point on it but the origin, so that x is on the line has to be said.
 */
record LinearMapState(MatrixLiteral matrix, VectorLiteral x, int on) {

    LinearMapState {
        if (matrix.rows() != 2 || matrix.columns() != 2 || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix with two rows and two columns, such as 2 1; 1 2.");
        }
        if (x.size() != 2 || !x.isReal()) {
            throw new IllegalArgumentException("The vector x has two real entries, such as 1 0.5.");
        }
        if (on < 0 || on > 2) {
            throw new IllegalArgumentException("The eigenline that x is on is 1 or 2, or 0 for none.");
        }
    }
}
