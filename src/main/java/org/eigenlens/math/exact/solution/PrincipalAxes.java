package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
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
    public record Axis(ExactNumber value, ExactVector direction, ExactNumber squaredLength) {}

    public PrincipalAxes {
        axes = List.copyOf(axes);
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
