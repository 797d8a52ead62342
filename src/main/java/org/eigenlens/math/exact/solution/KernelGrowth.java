package org.eigenlens.math.exact.solution;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * The dimensions of \(\ker(A-\lambda I)^j\) for j = 1, 2, …, until they stop growing, and the block sizes that follow.
 *
 * <p>The j-th growth is the number of blocks of size j or more.
 */
public record KernelGrowth(ExactMatrix matrix, ExactNumber value, List<Integer> dimensions, List<Integer> blocks)
        implements Step {

    public KernelGrowth {
        dimensions = List.copyOf(dimensions);
        blocks = List.copyOf(blocks);
    }

    @Override
    public boolean holds() {
        ExactMatrix shifted = matrix.minusMultipleOfIdentity(value);
        ExactMatrix power = ExactMatrix.identity(matrix.rows());
        boolean holds = true;
        int last = 0;
        for (int j = 1; j <= dimensions.size(); j++) {
            power = power.times(shifted);
            int dimension = matrix.rows() - power.rank();
            int size = j;
            long atLeast = blocks.stream().filter(b -> b >= size).count();
            holds &= dimension == dimensions.get(j - 1) && dimension - last == atLeast;
            last = dimension;
        }
        return holds && matrix.rows() - power.times(shifted).rank() == last;
    }
}
