package org.eigenlens.math.exact.solution;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;

/**
 * The steps that lead from a matrix to an answer.
 *
 * @param task what is worked out
 * @param matrix the matrix it is worked out for
 * @param steps the steps, in order
 */
public record WorkedSolution(Task task, ExactMatrix matrix, List<Step> steps) {

    /** What a worked solution is about. */
    public enum Task {
        EIGENVALUES,
        EIGENVALUES_AND_EIGENVECTORS,
        DIAGONALIZATION,
        POWER,
        JORDAN_FORM,
        SQUARE_COMPLETION,
        PRINCIPAL_AXES,
        CHANGE_OF_BASIS
    }

    public WorkedSolution {
        steps = List.copyOf(steps);
    }

    /** Whether every step holds. */
    public boolean holds() {
        return steps.stream().allMatch(Step::holds);
    }
}
