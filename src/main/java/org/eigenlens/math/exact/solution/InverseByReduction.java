package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.RowReduction;

/**
 * The inverse of a matrix by reducing \([M\,|\,I]\) to \([I\,|\,M^{-1}]\).
 *
 * @param role what the matrix is called: V, P
 */
public record InverseByReduction(String role, ExactMatrix matrix, RowReduction reduction, ExactMatrix inverse)
        implements Step {

    static InverseByReduction of(String role, ExactMatrix matrix) {
        RowReduction reduction = RowReduction.of(matrix.beside(ExactMatrix.identity(matrix.rows())));
        int n = matrix.rows();
        return new InverseByReduction(
                role, matrix, reduction, reduction.result().columnsFrom(n));
    }

    @Override
    public boolean holds() {
        ExactMatrix identity = ExactMatrix.identity(matrix.rows());
        return reduction.start().equals(matrix.beside(identity))
                && ShiftedReduction.isReplayed(reduction)
                && reduction.result().equals(identity.beside(inverse))
                && matrix.times(inverse).equals(identity);
    }
}
