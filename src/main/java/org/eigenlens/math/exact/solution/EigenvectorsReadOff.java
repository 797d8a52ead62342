package org.eigenlens.math.exact.solution;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * The eigenspace of λ, read off a reduced matrix: one basis vector for each free unknown.
 *
 * @param reduced \(A-\lambda I\) in reduced row echelon form
 * @param pivots the columns with a leading one
 * @param basis the vectors, without denominators
 */
public record EigenvectorsReadOff(ExactNumber value, ExactMatrix reduced, List<Integer> pivots, List<ExactVector> basis)
        implements Step {

    public EigenvectorsReadOff {
        pivots = List.copyOf(pivots);
        basis = List.copyOf(basis);
    }

    /** The columns without a leading one: the unknowns that may be chosen. */
    public List<Integer> freeUnknowns() {
        return IntStream.range(0, reduced.columns())
                .boxed()
                .filter(j -> !pivots.contains(j))
                .toList();
    }

    @Override
    public boolean holds() {
        return Echelon.isReduced(reduced, pivots)
                && basis.size() == freeUnknowns().size()
                && basis.stream().allMatch(v -> reduced.times(v).isZero())
                && new ExactMatrix(basis).rank() == basis.size();
    }
}
