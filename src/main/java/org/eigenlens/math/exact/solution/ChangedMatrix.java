package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;

/** The matrix of the same map in another basis: \(B=P^{-1}AP\), the columns of P being the new basis. */
public record ChangedMatrix(ExactMatrix matrix, ExactMatrix basis, ExactMatrix inverse, ExactMatrix changed)
        implements Step {

    @Override
    public boolean holds() {
        return matrix.times(basis).equals(basis.times(changed))
                && inverse.times(basis).equals(ExactMatrix.identity(basis.rows()));
    }
}
