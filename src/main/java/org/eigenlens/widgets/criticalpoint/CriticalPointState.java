package org.eigenlens.widgets.criticalpoint;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param landscape the loss, and at which of its critical points one looks at it
 * @param typed H of the quadratic loss: real, symmetric, 2×2 or 3×3, as typed; the other losses have their own
 * @param direction d, not zero, with one entry for each parameter of the loss: the way that one looks from the critical point, and how far
 */
record CriticalPointState(Landscape landscape, MatrixLiteral typed, VectorLiteral direction) {

    CriticalPointState {
        requireHessian(typed);
        requireDirection(direction, landscape.parameters().orElse(typed.rows()));
    }

    /** The literal, if it can be the Hessian of two or three parameters. */
    static MatrixLiteral requireHessian(MatrixLiteral typed) {
        if (!typed.isSymmetric() || typed.rows() < 2 || typed.rows() > 3) {
            throw new IllegalArgumentException("A Hessian of two or three parameters is real and symmetric, such as "
                    + "4 1; 1 2: type the same entry on both sides of the diagonal.");
        }
        return typed;
    }

    /** The literal, if it can be the direction for a loss of so many parameters. */
    static VectorLiteral requireDirection(VectorLiteral direction, int parameters) {
        if (direction.size() != parameters
                || !direction.isReal()
                || direction.exactOrNearest().isZero()) {
            throw new IllegalArgumentException("The direction d has "
                    + (parameters == 2
                            ? "two real entries that are not both zero, such as 1 0.5."
                            : "three real entries that are not all zero, such as 1 0.5 0.5."));
        }
        return direction;
    }

    /** The Hessian at the critical point. */
    ExactMatrix hessian() {
        return landscape.isQuadratic() ? typed.exactOrNearest() : landscape.hessian();
    }

    ExactVector offset() {
        return direction.exactOrNearest();
    }

    /** How many parameters the loss has. */
    int parameters() {
        return direction.size();
    }

    /** Whether nothing that was typed has to be rounded. */
    boolean exact() {
        return direction.exact().isPresent()
                && (!landscape.isQuadratic() || typed.exact().isPresent());
    }
}
