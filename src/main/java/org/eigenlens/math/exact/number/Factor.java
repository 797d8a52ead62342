package org.eigenlens.math.exact.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An irreducible monic factor of a polynomial, and the power in which it occurs. */
public final class Factor {

    private final Polynomial polynomial;
    private final int multiplicity;

    Factor(Polynomial polynomial, int multiplicity) {
        this.polynomial = polynomial;
        this.multiplicity = multiplicity;
    }

    /** The factor, which does not split over the field of its coefficients. */
    public Polynomial polynomial() {
        return polynomial;
    }

    /** The power in which it occurs. */
    public int multiplicity() {
        return multiplicity;
    }

    /** The distinct roots: one surd for degree 1, surds for degree 2 where they are, symbols λ elsewhere; in no order. */
    public List<ExactNumber> roots() {
        if (polynomial.degree() == 1) {
            return List.of(polynomial.coefficient(0).negate());
        }
        if (polynomial.degree() == 2) {
            Optional<List<Surd>> surds = Quadratic.roots(polynomial);
            if (surds.isPresent()) {
                return List.copyOf(surds.get());
            }
        }
        IsolatedRoots roots = IsolatedRoots.of(polynomial, Quadratic.fieldOf(polynomial));
        List<ExactNumber> all = new ArrayList<>();
        for (int i = 0; i < roots.count(); i++) {
            all.add(RootExpression.of(new AlgebraicRoot(polynomial, roots, i, "")));
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Factor factor
                && multiplicity == factor.multiplicity
                && polynomial.equals(factor.polynomial);
    }

    @Override
    public int hashCode() {
        return 31 * polynomial.hashCode() + multiplicity;
    }

    @Override
    public String toString() {
        return "(" + polynomial + ")^" + multiplicity;
    }
}
