package org.eigenlens.widgets.characteristicpolynomial;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.MatrixLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2 or 3×3, as typed or dragged
 */
record CharacteristicPolynomialState(MatrixLiteral matrix) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;

    /** Of the numerator and of the denominator of an entry of a 3×3 matrix: some thirty decimal digits. */
    private static final int MODERATE_BITS = 110;

    CharacteristicPolynomialState {
        boolean square = matrix.rows() == matrix.columns();
        if (!square || matrix.rows() < SMALLEST || matrix.rows() > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix of two or three rows and as many columns, such as 4 1; 2 3.");
        }
        if (matrix.rows() > SMALLEST && !isModerate(matrix)) {
            throw new IllegalArgumentException(
                    "For three rows, type entries of at most 30 digits, between 1e-30 and 1e30"
                            + " in size; a cubic with others takes too long to be solved exactly.");
        }
    }

    private static boolean isModerate(MatrixLiteral matrix) {
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                double size = Math.abs(matrix.values()[i][j]);
                if ((size != 0 && (size < 1e-30 || size > 1e30)) || bits(matrix, i, j) > MODERATE_BITS) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int bits(MatrixLiteral matrix, int i, int j) {
        return matrix.exactEntry(i, j)
                .filter(Surd.class::isInstance)
                .map(entry -> ((Surd) entry)
                        .coefficients().stream()
                                .mapToInt(c -> Math.max(
                                        c.getNumerator().bitLength(),
                                        c.getDenominator().bitLength()))
                                .max()
                                .orElse(0))
                .orElse(0);
    }
}
