package org.eigenlens.math.exact.solution;

import java.util.HashSet;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;

/**
 * These are the roots of one irreducible factor.
 *
 * @param multiplicity the power in which the factor occurs in the characteristic polynomial
 */
public record RootsOfFactor(Polynomial factor, int multiplicity, List<ExactNumber> roots) implements Step {

    public RootsOfFactor {
        roots = List.copyOf(roots);
    }

    @Override
    public boolean holds() {
        return roots.size() == factor.degree()
                && new HashSet<>(roots).size() == roots.size()
                && roots.stream().allMatch(x -> factor.at(x).isZero());
    }
}
