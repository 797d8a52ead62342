package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;

/** Works out \(B=P^{-1}AP\), the matrix of the same map in the basis of the columns of P. */
public final class ChangeOfBasisSolution {

    private ChangeOfBasisSolution() {}

    /**
     * The worked solution for matrices of surds up to 5×5.
     *
     * @param vector a vector whose new coordinates are worked out too, if there is one
     * @throws ArithmeticException if the columns of P are not a basis
     * @throws IllegalArgumentException if the sizes differ
     */
    public static WorkedSolution of(ExactMatrix matrix, ExactMatrix basis, Optional<ExactVector> vector) {
        if (basis.determinant().isZero()) {
            throw new ArithmeticException("The columns of the matrix are not a basis: they depend on each other.");
        }
        InverseByReduction inverse = InverseByReduction.of("P", basis);
        List<Step> steps = new ArrayList<>(List.of(inverse));
        vector.ifPresent(
                x -> steps.add(new Coordinates(basis, x, inverse.inverse().times(x))));
        ExactMatrix changed = inverse.inverse().times(matrix).times(basis);
        steps.add(new ChangedMatrix(matrix, basis, inverse.inverse(), changed));
        return new WorkedSolution(WorkedSolution.Task.CHANGE_OF_BASIS, matrix, steps);
    }
}
