package org.eigenlens.widgets.diagonalize;

import java.math.BigDecimal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2, as typed
 * @param x the vector that is moved, as typed or dragged
 * @param t how much of the three moves is done, from 0 to 3, without closing zeros
 */
record DiagonalizeState(MatrixLiteral matrix, VectorLiteral x, BigDecimal t) {

    static final int MOVES = 3;

    /** Decimals of t. */
    private static final int DECIMALS = 6;

    DiagonalizeState {
        if (matrix.rows() != 2 || matrix.columns() != 2 || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix with two rows and two columns, such as 2 2; 1 3.");
        }
        if (x.size() != 2 || !x.isReal()) {
            throw new IllegalArgumentException("The vector x has two real entries, such as 1 0.5.");
        }
        if (t.signum() < 0 || t.compareTo(BigDecimal.valueOf(MOVES)) > 0 || t.scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    "How much of the moves is done is a decimal from 0 to 3 with at most 6 decimals, such as 1.5.");
        }
        t = t.signum() == 0 ? BigDecimal.ZERO : t.stripTrailingZeros();
    }
}
