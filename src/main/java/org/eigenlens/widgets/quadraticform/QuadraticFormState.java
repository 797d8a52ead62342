package org.eigenlens.widgets.quadraticform;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, 2×2, as typed; it need not be symmetric
 * @param x the point at which the form is looked at, as typed or dragged
 * @param of of which matrix the form is
 */
record QuadraticFormState(MatrixLiteral matrix, VectorLiteral x, Of of) {

    /** Of which matrix the form is. */
    enum Of {
        /** \(x^\top Ax\). */
        MATRIX("A"),
        /** \(x^\top B^\top Bx=\lVert Bx\rVert^2\), where B is what was typed. */
        GRAM("BtB");

        private final String text;

        Of(String text) {
            this.text = text;
        }

        /** As an address writes it. */
        String text() {
            return text;
        }
    }

    QuadraticFormState {
        if (matrix.rows() != 2 || matrix.columns() != 2 || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real matrix with two rows and two columns, such as 2 1; 1 2.");
        }
        if (x.size() != 2 || !x.isReal()) {
            throw new IllegalArgumentException("The point x has two real entries, such as 1 0.5.");
        }
    }

    boolean isGram() {
        return of == Of.GRAM;
    }

    /** Whether nothing that was typed has to be rounded. */
    boolean exact() {
        return matrix.exact().isPresent() && x.exact().isPresent();
    }

    /** What was typed: A, or B. */
    ExactMatrix typed() {
        return matrix.exactOrNearest();
    }

    ExactVector point() {
        return x.exactOrNearest();
    }

    /** The symmetric matrix S with the same form: \(\tfrac12(A+A^\top)\), or \(B^\top B\). */
    ExactMatrix symmetric() {
        ExactMatrix a = typed();
        return isGram() ? a.transpose().times(a) : a.plus(a.transpose()).times(Surd.of(1, 2));
    }
}
