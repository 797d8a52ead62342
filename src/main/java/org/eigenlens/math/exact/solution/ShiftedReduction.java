package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.RowOperation;
import org.eigenlens.math.exact.RowReduction;
import org.eigenlens.math.exact.number.ExactNumber;

/** The matrix \(A-\lambda I\) is brought to reduced row echelon form by these row operations. */
public record ShiftedReduction(ExactMatrix matrix, ExactNumber value, RowReduction reduction) implements Step {

    @Override
    public boolean holds() {
        return reduction.start().equals(matrix.minusMultipleOfIdentity(value)) && isReplayed(reduction);
    }

    /** Whether the operations lead from the start to the result, and the result is reduced. */
    static boolean isReplayed(RowReduction reduction) {
        ExactMatrix current = reduction.start();
        for (RowOperation operation : reduction.operations()) {
            current = operation.applyTo(current);
        }
        return current.equals(reduction.result()) && Echelon.isReduced(current, reduction.pivots());
    }
}
