package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.Surd;

/** Sums over all roots of one irreducible polynomial, whose terms are one expression taken at each root. */
final class Conjugates {

    private Conjugates() {}

    /** The part of the sum over all conjugates of {@code root} that falls to one of them. */
    static Surd share(ExactNumber term, RootExpression root) {
        int conjugates = root.root().polynomial().degree();
        return switch (term) {
            case RootExpression expression -> expression.sumOverConjugates().times(Surd.of(1, conjugates));
            case Surd surd -> surd;
        };
    }
}
