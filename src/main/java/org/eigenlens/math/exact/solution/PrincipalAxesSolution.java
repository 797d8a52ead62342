package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

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
        List<PrincipalAxes.Axis> axes = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            List<ExactVector> orthogonal = orthogonal(eigenvalue.basis());
            steps.add(new OrthogonalEigenvectors(matrix, eigenvalue.value(), eigenvalue.basis(), orthogonal));
            orthogonal.forEach(v -> axes.add(new PrincipalAxes.Axis(eigenvalue.value(), v, v.dot(v))));
        }
        steps.add(new PrincipalAxes(matrix, axes));
        return new WorkedSolution(WorkedSolution.Task.PRINCIPAL_AXES, matrix, steps);
    }

    private static List<ExactVector> orthogonal(List<ExactVector> basis) {
        List<ExactVector> orthogonal = new ArrayList<>();
        for (ExactVector v : basis) {
            ExactVector rest = v;
            for (ExactVector u : orthogonal) {
                ExactNumber share = v.dot(u).dividedBy(u.dot(u));
                rest = rest.minus(u.times(share));
            }
            orthogonal.add(rest.simplified());
        }
        return orthogonal;
    }
}
