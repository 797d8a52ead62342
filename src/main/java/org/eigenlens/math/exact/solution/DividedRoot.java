package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;

/**
 * A root is found and divided out: \(p(r)=0\), so \(p(\lambda)=(\lambda-r)\,q(\lambda)\).
 *
 * @param polynomial p, monic
 * @param root r
 * @param quotient q
 */
public record DividedRoot(Polynomial polynomial, Surd root, Polynomial quotient) implements Step {

    static DividedRoot of(Polynomial polynomial, Surd root) {
        return new DividedRoot(polynomial, root, polynomial.exactlyDividedBy(Polynomial.of(root.negate(), Surd.ONE)));
    }

    @Override
    public boolean holds() {
        Polynomial factor = Polynomial.of(root.negate(), Surd.ONE);
        return polynomial.at(root).isZero() && quotient.times(factor).equals(polynomial);
    }
}
