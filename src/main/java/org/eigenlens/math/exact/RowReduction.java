package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
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

    private static final Surd MINUS_ONE = Surd.of(-1);

    /** Reduces a matrix; zero is decided exactly, so the pivots are right. */
    public static RowReduction of(ExactMatrix matrix) {
        ExactMatrix current = matrix;
        List<RowOperation> operations = new ArrayList<>();
        List<Integer> pivots = new ArrayList<>();
        for (int column = 0; column < matrix.columns() && pivots.size() < matrix.rows(); column++) {
            OptionalInt pivot = pivotRow(current, pivots.size(), column);
            if (pivot.isPresent()) {
                for (RowOperation operation : clearing(current, pivots.size(), pivot.getAsInt(), column)) {
                    current = operation.applyTo(current);
                    operations.add(operation);
                }
                pivots.add(column);
            }
        }
        return new RowReduction(matrix, List.copyOf(operations), current, List.copyOf(pivots));
    }

    /** The row at or below {@code row} to work with: one with 1 or −1 in the column, which keeps fractions away, else the first. */
    private static OptionalInt pivotRow(ExactMatrix matrix, int row, int column) {
        OptionalInt first = OptionalInt.empty();
        for (int i = row; i < matrix.rows(); i++) {
            ExactNumber entry = matrix.entry(i, column);
            if (entry.equals(Surd.ONE) || entry.equals(MINUS_ONE)) {
                return OptionalInt.of(i);
            }
            first = first.isPresent() || entry.isZero() ? first : OptionalInt.of(i);
        }
        return first;
    }

    /** The operations that give {@code column} a leading one in {@code row} and zeros elsewhere. */
    private static List<RowOperation> clearing(ExactMatrix matrix, int row, int pivot, int column) {
        List<RowOperation> operations = new ArrayList<>();
        ExactMatrix swapped = matrix;
        if (pivot != row) {
            operations.add(new RowOperation.Swap(row, pivot));
            swapped = operations.get(0).applyTo(matrix);
        }
        ExactNumber leading = swapped.entry(row, column);
        if (!leading.equals(Surd.ONE)) {
            operations.add(new RowOperation.Scale(row, leading.reciprocal()));
        }
        for (int i = 0; i < matrix.rows(); i++) {
            ExactNumber entry = swapped.entry(i, column);
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
