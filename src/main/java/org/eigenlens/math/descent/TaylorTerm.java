package org.eigenlens.math.descent;

import java.util.List;

/**
 * A term \(c\,s_1^{k_1}\cdots s_n^{k_n}\) of a Taylor polynomial.
 *
 * @param exponents one for each variable
 */
public record TaylorTerm(List<Integer> exponents, double coefficient) {

    public TaylorTerm {
        exponents = List.copyOf(exponents);
    }

    /** The sum of the exponents. */
    public int degree() {
        return exponents.stream().mapToInt(Integer::intValue).sum();
    }
}
