package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * An eigenvector for a root λ without a short form: a column of \(\operatorname{adj}(\lambda I-A)\), a polynomial in λ.
 *
 * <p>Since \((\lambda I-A)\operatorname{adj}(\lambda I-A)=p(\lambda)I=0\), every column is in the eigenspace.
 */
public record AdjugateColumn(ExactMatrix matrix, ExactNumber value, ExactVector vector) implements Step {

    @Override
    public boolean holds() {
        return !vector.isZero()
                && matrix.minusMultipleOfIdentity(value).times(vector).isZero();
    }
}
