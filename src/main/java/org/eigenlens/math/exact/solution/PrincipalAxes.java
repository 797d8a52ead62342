package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.Surd;

/**
 * The form along its principal axes: \(x^\top Ax=\sum_i\lambda_i\,y_i^2\) with \(y_i=v_i^\top x/\lVert v_i\rVert\).
 *
 * @param axes one for each dimension, in the order of the eigenvalues
 */
public record PrincipalAxes(ExactMatrix matrix, List<Axis> axes) implements Step {

    /**
     * An axis: the eigenvalue, a vector along it, and the square of that vector's length.
     */
    public record Axis(ExactNumber value, ExactVector direction, ExactNumber squaredLength) {

        /** The projection \(qq^\top=vv^\top/\lVert v\rVert^2\) on to the line of the axis. */
        public ExactMatrix projection() {
            return LinearForm.square(squaredLength.reciprocal(), direction);
        }

        /** What the axis adds to the matrix: \(\lambda qq^\top\). */
        public ExactMatrix term() {
            return LinearForm.square(value.dividedBy(squaredLength), direction);
        }
    }

    public PrincipalAxes {
        axes = List.copyOf(axes);
    }

    /**
     * The axes of the symmetric matrix with this spectrum: for each eigenvalue as many as it counts, orthogonal to each other.
     *
     * @throws IllegalArgumentException if the matrix is not symmetric
     */
    public static PrincipalAxes of(ExactSpectrum spectrum) {
        ExactMatrix matrix = spectrum.matrix();
        if (!spectrum.isSymmetric()) {
            throw new IllegalArgumentException("Principal axes are those of a symmetric matrix.");
        }
        List<Axis> axes = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            for (ExactVector v : OrthogonalEigenvectors.of(matrix, eigenvalue).orthogonal()) {
                axes.add(new Axis(eigenvalue.value(), v, v.dot(v)));
            }
        }
        return new PrincipalAxes(matrix, axes);
    }

    /** Adds up \(\lambda_iv_iv_i^\top/\lVert v_i\rVert^2\). */
    @Override
    public boolean holds() {
        List<ExactVector> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows(); i++) {
            List<ExactNumber> row = new ArrayList<>();
            for (int j = 0; j < matrix.rows(); j++) {
                row.add(entry(i, j));
            }
            rows.add(new ExactVector(row));
        }
        return new ExactMatrix(rows).equals(matrix) && axes.stream().allMatch(this::isEigenvector);
    }

    private boolean isEigenvector(Axis axis) {
        ExactVector v = axis.direction;
        return v.dot(v).equals(axis.squaredLength) && matrix.times(v).equals(v.times(axis.value));
    }

    private ExactNumber entry(int i, int j) {
        ExactNumber sum = Surd.ZERO;
        for (Axis axis : axes) {
            ExactNumber term = axis.value
                    .times(axis.direction.entry(i))
                    .times(axis.direction.entry(j))
                    .dividedBy(axis.squaredLength);
            sum = sum.plus(axis.value instanceof RootExpression root ? Conjugates.share(term, root) : term);
        }
        return sum;
    }
}
