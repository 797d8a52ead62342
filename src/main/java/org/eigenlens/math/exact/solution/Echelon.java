package org.eigenlens.math.exact.solution;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/** The definition of reduced row echelon form. */
final class Echelon {

    private Echelon() {}

    /** Whether row i has its leading one in column {@code pivots[i]}, alone in that column, and all further rows are zero. */
    static boolean isReduced(ExactMatrix matrix, List<Integer> pivots) {
        boolean reduced = true;
        for (int i = 0; i < matrix.rows(); i++) {
            int leading = i < pivots.size() ? pivots.get(i) : matrix.columns();
            for (int j = 0; j < Math.min(leading + 1, matrix.columns()); j++) {
                ExactNumber wanted = j == leading ? Surd.ONE : Surd.ZERO;
                reduced &= matrix.entry(i, j).equals(wanted);
            }
        }
        for (int row = 0; row < pivots.size(); row++) {
            int own = row;
            long nonzero = matrix.column(pivots.get(own)).entries().stream()
                    .filter(x -> !x.isZero())
                    .count();
            reduced &= nonzero == 1;
        }
        return reduced;
    }
}
