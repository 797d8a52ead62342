package org.eigenlens.math.exact.number;

import java.util.ArrayList;
import java.util.List;

/** The distinct roots of an irreducible polynomial as exact numbers. */
public final class Roots {

    private Roots() {}

    /** The roots: one surd for degree 1, surds for degree 2 where they are, expressions \(\lambda\) elsewhere; in no order. */
    public static List<ExactNumber> of(Polynomial irreducible) {
        if (irreducible.degree() == 1) {
            return List.of(irreducible.coefficient(0).negate());
        }
        if (irreducible.degree() == 2) {
            var surds = Quadratic.roots(irreducible);
            if (surds.isPresent()) {
                return List.copyOf(surds.get());
            }
        }
        List<ExactNumber> roots = new ArrayList<>();
        for (AlgebraicRoot root : AlgebraicRoot.rootsOf(irreducible)) {
            roots.add(RootExpression.of(root));
        }
        return roots;
    }

    /** The same root λ with an index on its symbol; surds, which need no symbol, stay as they are. */
    public static ExactNumber labelled(ExactNumber root, int label) {
        return root instanceof RootExpression expression
                ? RootExpression.of(expression.root().labelled(String.valueOf(label)))
                : root;
    }
}
