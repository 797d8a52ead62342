package org.eigenlens.widgets.ellipsoid;

import java.util.List;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2 or 3×3, as typed, or made of axes that a hand has moved
 * @param said the eigenvalues of the symmetric part, where they have been set themselves: the decimals of a turned matrix cannot say that
 *     an eigenvalue is zero, or that two are equal. Empty where the matrix was typed; believed where they agree with the matrix as
 *     nearly as its decimals can.
 * @param level c in xᵀAx = c, a rational number
 */
record EllipsoidState(MatrixLiteral matrix, List<Literal> said, Literal level) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;

    private static final double HIGHEST = 100;

    EllipsoidState {
        int n = matrix.rows();
        if (n != matrix.columns() || n < SMALLEST || n > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix of two or three rows and as many columns, such as 2 1; 1 2.");
        }
        said = List.copyOf(said);
        if (said.size() > LARGEST || said.stream().anyMatch(value -> !isExactAndReal(value))) {
            throw new IllegalArgumentException(
                    "The eigenvalues are up to three real numbers without π or e, such as 1 1/4 -1.");
        }
        if (level.exact().filter(c -> c.isRational()).isEmpty() || Math.abs(level.re()) > HIGHEST) {
            throw new IllegalArgumentException("The level is a rational number from -100 to 100, such as 1 or -1/2.");
        }
    }

    private static boolean isExactAndReal(Literal value) {
        return value.isReal() && value.exact().isPresent();
    }
}
