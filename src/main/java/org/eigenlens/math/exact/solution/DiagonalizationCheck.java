package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.Diagonalization;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.Surd;

/** The product \(V\Lambda V^{-1}\) is A again. */
public record DiagonalizationCheck(ExactMatrix matrix, Diagonalization diagonalization) implements Step {

    /** Adds up the rank-one terms \(\lambda_iv_iw_i^\top\); those of conjugate roots have rational traces. */
    @Override
    public boolean holds() {
        int n = matrix.rows();
        List<ExactVector> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<ExactNumber> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                row.add(entry(i, j));
            }
            rows.add(new ExactVector(row));
        }
        return new ExactMatrix(rows).equals(matrix);
    }

    private ExactNumber entry(int i, int j) {
        ExactNumber sum = Surd.ZERO;
        for (int k = 0; k < matrix.rows(); k++) {
            ExactNumber value = diagonalization.values().entry(k, k);
            ExactNumber term = value.times(diagonalization.vectors().entry(i, k))
                    .times(diagonalization.inverse().entry(k, j));
            sum = sum.plus(value instanceof RootExpression root ? Conjugates.share(term, root) : term);
        }
        return sum;
    }
}
