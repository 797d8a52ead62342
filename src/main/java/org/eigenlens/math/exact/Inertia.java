package org.eigenlens.math.exact;

import org.eigenlens.math.exact.number.Polynomial;

/** How many eigenvalues of a real symmetric matrix are positive, negative and zero, each counted with its multiplicity. */
public record Inertia(int positive, int negative, int zero) {

    /**
     * Of a characteristic polynomial all of whose roots are real.
     *
     * <p>Then Descartes' rule of signs is exact: as many roots are positive as the coefficients change their sign.
     */
    static Inertia ofRealRooted(Polynomial polynomial) {
        int zero = 0;
        while (polynomial.coefficient(zero).isZero()) {
            zero++;
        }
        int positive = 0;
        int last = polynomial.coefficient(zero).signum();
        for (int k = zero + 1; k <= polynomial.degree(); k++) {
            int sign = polynomial.coefficient(k).signum();
            if (sign != 0) {
                positive += sign != last ? 1 : 0;
                last = sign;
            }
        }
        return new Inertia(positive, polynomial.degree() - zero - positive, zero);
    }
}
