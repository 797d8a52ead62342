package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/** Determinants by expansion along the first row: slow, and independent of every other way of computing them. */
final class Cofactors {

    private Cofactors() {}

    static ExactNumber determinant(ExactMatrix matrix) {
        int n = matrix.rows();
        if (n == 1) {
            return matrix.entry(0, 0);
        }
        List<Integer> rows = allBut(n, 0);
        ExactNumber sum = Surd.ZERO;
        for (int j = 0; j < n; j++) {
            ExactNumber minor = determinant(part(matrix, rows, allBut(n, j)));
            ExactNumber term = matrix.entry(0, j).times(minor);
            sum = j % 2 == 0 ? sum.plus(term) : sum.minus(term);
        }
        return sum;
    }

    /** The sum of all principal minors with k rows; for k = 1 the trace and for k = n the determinant. */
    static ExactNumber sumOfPrincipalMinors(ExactMatrix matrix, int k) {
        int n = matrix.rows();
        ExactNumber sum = Surd.ZERO;
        for (int chosen = 0; chosen < 1 << n; chosen++) {
            if (Integer.bitCount(chosen) == k) {
                List<Integer> places = places(chosen, n);
                sum = sum.plus(determinant(part(matrix, places, places)));
            }
        }
        return sum;
    }

    private static ExactMatrix part(ExactMatrix matrix, List<Integer> rows, List<Integer> columns) {
        return new ExactMatrix(rows.stream()
                .map(i -> new ExactVector(
                        columns.stream().map(j -> matrix.entry(i, j)).toList()))
                .toList());
    }

    private static List<Integer> allBut(int n, int left) {
        return places(((1 << n) - 1) & ~(1 << left), n);
    }

    private static List<Integer> places(int chosen, int n) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if ((chosen >> i & 1) == 1) {
                places.add(i);
            }
        }
        return places;
    }
}
