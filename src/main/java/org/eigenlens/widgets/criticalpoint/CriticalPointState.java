package org.eigenlens.widgets.criticalpoint;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param landscape the loss, and at which of its critical points one looks at it
 * @param typed H of the quadratic loss: real, symmetric, 2×2, as typed; the other losses have their own
 * @param direction d, not zero: the way that one looks from the critical point, and how far
 */
record CriticalPointState(Landscape landscape, MatrixLiteral typed, VectorLiteral direction) {

    CriticalPointState {
        if (typed.rows() != 2 || typed.columns() != 2 || !typed.isReal() || !isSymmetric(typed)) {
            throw new IllegalArgumentException("A Hessian of two parameters is real and symmetric, such as 4 1; 1 2: "
                    + "type the same entry on both sides of the diagonal.");
        }
        if (direction.size() != 2
                || !direction.isReal()
                || direction.exactOrNearest().isZero()) {
            throw new IllegalArgumentException(
                    "The direction d has two real entries that are not both zero, such as 1 0.5.");
        }
    }

    private static boolean isSymmetric(MatrixLiteral matrix) {
        return matrix.exact()
                .map(ExactMatrix::isSymmetric)
                .orElseGet(() -> matrix.values()[0][1] == matrix.values()[1][0]);
    }

    /** The Hessian at the critical point. */
    ExactMatrix hessian() {
        return landscape.isQuadratic() ? typed.exactOrNearest() : landscape.hessian();
    }

    ExactVector offset() {
        return direction.exactOrNearest();
    }

    /** Whether nothing that was typed has to be rounded. */
    boolean exact() {
        return direction.exact().isPresent()
                && (!landscape.isQuadratic() || typed.exact().isPresent());
    }
}
