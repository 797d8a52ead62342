package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/**
 * The characteristic polynomial \(p(\lambda)=\det(\lambda I-A)=(-1)^n\det(A-\lambda I)\) is {@code polynomial}.
 *
 * <p>Its coefficients are the sums of principal minors with alternating signs: trace first, determinant last.
 */
public record CharacteristicDeterminant(ExactMatrix matrix, Polynomial polynomial) implements Step {

    /** The sum of all principal minors with k rows. */
    public Surd sumOfMinors(int k) {
        Surd coefficient = polynomial.coefficient(polynomial.degree() - k);
        return k % 2 == 0 ? coefficient : coefficient.negate();
    }

    @Override
    public boolean holds() {
        int n = matrix.rows();
        boolean agrees = polynomial.degree() == n && polynomial.leading().equals(Surd.ONE);
        for (int k = 1; agrees && k <= n; k++) {
            agrees = Cofactors.sumOfPrincipalMinors(matrix, k).equals(sumOfMinors(k));
        }
        for (int x = 0; agrees && x <= n; x++) {
            ExactMatrix shifted = matrix.minusMultipleOfIdentity(Surd.of(x));
            Surd value = polynomial.at(Surd.of(x));
            agrees = Cofactors.determinant(shifted).equals(n % 2 == 0 ? value : value.negate());
        }
        return agrees;
    }
}
