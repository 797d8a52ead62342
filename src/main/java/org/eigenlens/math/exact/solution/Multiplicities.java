package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;

/** How often λ is a root of the characteristic polynomial, and how many independent eigenvectors it has. */
public record Multiplicities(ExactMatrix matrix, ExactNumber value, int algebraic, int geometric) implements Step {

    @Override
    public boolean holds() {
        ExactMatrix shifted = matrix.minusMultipleOfIdentity(value);
        // The generalized eigenspace has the algebraic multiplicity as its dimension.
        ExactMatrix power = shifted;
        for (int k = 1; k < matrix.rows(); k++) {
            power = power.times(shifted);
        }
        return geometric == matrix.rows() - shifted.rank() && algebraic == matrix.rows() - power.rank();
    }
}
