package org.eigenlens.widgets.eigenspaces;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2 or 3×3, as typed
 * @param x a vector to try, with as many entries, as typed or dragged
 * @param on in which eigenspace x has been put, counted from 1 in the order of the eigenvalues; 0 for none. A decimal point is not
 *     exactly in an irrational eigenspace, so that it is meant to be has to be said.
 */
record EigenspacesState(MatrixLiteral matrix, VectorLiteral x, int on) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;

    EigenspacesState {
        int n = matrix.rows();
        if (n != matrix.columns() || n < SMALLEST || n > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix of two or three rows and as many columns, such as 2 1; 0 2.");
        }
        if (x.size() != n || !x.isReal()) {
            throw new IllegalArgumentException("The vector x has as many real entries as A has rows, such as 1 0.5.");
        }
        if (on < 0 || on > LARGEST) {
            throw new IllegalArgumentException("The eigenspace that x is in is 1, 2 or 3, or 0 for none.");
        }
    }
}
