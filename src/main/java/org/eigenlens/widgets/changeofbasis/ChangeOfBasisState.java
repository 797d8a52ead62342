package org.eigenlens.widgets.changeofbasis;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param basis B, 2×2, with the basis vectors as columns; singular where they lie on one line
 * @param v the vector, in the standard basis, as typed or dragged
 */
record ChangeOfBasisState(MatrixLiteral basis, VectorLiteral v) {

    ChangeOfBasisState {
        if (basis.rows() != 2 || basis.columns() != 2 || !basis.isReal()) {
            throw new IllegalArgumentException(
                    "The basis is a real matrix with two rows and two columns, such as 2 -1; 1 1: its columns are the basis vectors.");
        }
        if (v.size() != 2 || !v.isReal()) {
            throw new IllegalArgumentException("The vector v has two real entries, such as 1 5.");
        }
    }
}
