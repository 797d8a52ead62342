package org.eigenlens.widgets.characteristicpolynomial;

import org.eigenlens.math.exact.text.MatrixLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2 or 3×3, as typed or dragged
 */
record CharacteristicPolynomialState(MatrixLiteral matrix) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;

    CharacteristicPolynomialState {
        boolean square = matrix.rows() == matrix.columns();
        if (!square || matrix.rows() < SMALLEST || matrix.rows() > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix of two or three rows and as many columns, such as 4 1; 2 3.");
        }
    }
}
