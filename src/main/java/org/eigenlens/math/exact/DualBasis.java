package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * The rows of the inverse of a matrix of (generalized) eigenvectors, found for one eigenvalue at a time.
 *
 * <p>If the columns of X span \(\ker(A-\lambda I)^m\) and the rows of W span the left kernel of the same power, then the rows of
 * \((WX)^{-1}W\) are dual to the columns of X and vanish on all other generalized eigenspaces. So each row stays in the field of
 * its own eigenvalue, even where the eigenvalues do not share one.
 */
final class DualBasis {

    private DualBasis() {}

    /** The rows dual to {@code columns}, which span the generalized eigenspace of {@code eigenvalue}. */
    static List<ExactVector> of(ExactMatrix matrix, ExactEigenvalue eigenvalue, List<ExactVector> columns) {
        ExactMatrix shifted = matrix.transpose().minusMultipleOfIdentity(eigenvalue.value());
        ExactMatrix power = shifted;
        for (int k = 1; k < eigenvalue.jordanBlocks().get(0); k++) {
            power = power.times(shifted);
        }
        List<ExactVector> left = RowReduction.of(power).kernel();
        if (left.size() == 1) {
            ExactVector w = left.get(0);
            return List.of(w.times(w.dot(columns.get(0)).reciprocal()));
        }
        return combined(left, columns);
    }

    private static List<ExactVector> combined(List<ExactVector> left, List<ExactVector> columns) {
        List<ExactVector> rows = new ArrayList<>();
        for (ExactVector w : left) {
            List<ExactNumber> row = new ArrayList<>();
            columns.forEach(x -> row.add(w.dot(x)));
            row.addAll(w.entries());
            rows.add(new ExactVector(row));
        }
        // The reduction of [WX | W] is [I | (WX)^{-1} W].
        ExactMatrix reduced = RowReduction.of(new ExactMatrix(rows)).result();
        int m = columns.size();
        return reduced.rowVectors().stream()
                .map(row -> new ExactVector(row.entries().subList(m, row.size())))
                .toList();
    }
}
