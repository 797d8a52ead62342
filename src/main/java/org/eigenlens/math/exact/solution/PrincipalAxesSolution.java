package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;

/** Turns a quadratic form to its principal axes: orthogonal eigenvectors of a symmetric matrix. */
public final class PrincipalAxesSolution {

    private PrincipalAxesSolution() {}

    /**
     * The worked solution for the symmetric matrix with this spectrum.
     *
     * @throws IllegalArgumentException if the matrix is not symmetric
     */
    public static WorkedSolution of(ExactSpectrum spectrum) {
        ExactMatrix matrix = spectrum.matrix();
        if (!spectrum.isSymmetric()) {
            throw new IllegalArgumentException("Principal axes are those of a symmetric matrix.");
        }
        List<Step> steps = new ArrayList<>();
        spectrum.eigenvalues().forEach(eigenvalue -> steps.add(OrthogonalEigenvectors.of(matrix, eigenvalue)));
        steps.add(PrincipalAxes.of(spectrum));
        return new WorkedSolution(WorkedSolution.Task.PRINCIPAL_AXES, matrix, steps);
    }
}
