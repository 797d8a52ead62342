package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * The reduced row echelon form of a matrix, with every row operation that led to it (Gauss–Jordan elimination).
 *
 * @param start the matrix before the first operation
 * @param operations what was done, in order
 * @param result the reduced matrix: leading ones, zeros above and below each
 * @param pivots the columns of the leading ones, ascending
 */
public record RowReduction(ExactMatrix start, List<RowOperation> operations, ExactMatrix result, List<Integer> pivots) {

    /** Reduces a matrix; zero is decided exactly, so the pivots are right. */
    public static RowReduction of(ExactMatrix matrix) {
        ExactMatrix current = matrix;
        List<RowOperation> operations = new ArrayList<>();
        List<Integer> pivots = new ArrayList<>();
        for (int column = 0; column < matrix.columns() && pivots.size() < matrix.rows(); column++) {
            int row = pivots.size();
            List<RowOperation> clearing = clearing(current, row, column);
            if (clearing != null) {
                for (RowOperation operation : clearing) {
                    current = operation.applyTo(current);
                }
                operations.addAll(clearing);
                pivots.add(column);
            }
        }
        return new RowReduction(matrix, List.copyOf(operations), current, List.copyOf(pivots));
    }

    /** The operations that give {@code column} a leading one in {@code row} and zeros elsewhere; null if it has no pivot. */
    private static @org.jspecify.annotations.Nullable List<RowOperation> clearing(
            ExactMatrix matrix, int row, int column) {
        int pivot = row;
        while (pivot < matrix.rows() && matrix.entry(pivot, column).isZero()) {
            pivot++;
        }
        if (pivot == matrix.rows()) {
            return null;
        }
        List<RowOperation> operations = new ArrayList<>();
        if (pivot != row) {
            operations.add(new RowOperation.Swap(row, pivot));
        }
        ExactNumber leading = matrix.entry(pivot, column);
        if (!leading.equals(Surd.ONE)) {
            operations.add(new RowOperation.Scale(row, leading.reciprocal()));
        }
        for (int i = 0; i < matrix.rows(); i++) {
            ExactNumber entry = matrix.entry(i == pivot ? row : i, column);
            if (i != row && !entry.isZero()) {
                operations.add(new RowOperation.Add(i, row, entry.negate()));
            }
        }
        return operations;
    }

    /** A basis of the kernel \(\{x : Ax = 0\}\), one vector for each column without a leading one; each simplified. */
    public List<ExactVector> kernel() {
        List<ExactVector> basis = new ArrayList<>();
        for (int free = 0; free < result.columns(); free++) {
            if (!pivots.contains(free)) {
                basis.add(solution(free).simplified());
            }
        }
        return List.copyOf(basis);
    }

    private ExactVector solution(int free) {
        List<ExactNumber> entries = new ArrayList<>(Collections.nCopies(result.columns(), Surd.ZERO));
        entries.set(free, Surd.ONE);
        for (int i = 0; i < pivots.size(); i++) {
            entries.set(pivots.get(i), result.entry(i, free).negate());
        }
        return new ExactVector(entries);
    }
}
