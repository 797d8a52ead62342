package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Factorization;
import org.eigenlens.math.exact.number.Polynomial;

/** The polynomial is the product of these irreducible factors. */
public record Factored(Polynomial polynomial, Factorization factorization) implements Step {

    @Override
    public boolean holds() {
        Polynomial product = Polynomial.ONE;
        for (Factor factor : factorization.factors()) {
            product = product.times(factor.polynomial().power(factor.multiplicity()));
        }
        return product.equals(polynomial);
    }
}
