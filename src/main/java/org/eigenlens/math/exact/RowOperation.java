package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;

/** One elementary operation on the rows of a matrix; rows are counted from zero. */
public sealed interface RowOperation {

    /** The matrix after the operation. */
    ExactMatrix applyTo(ExactMatrix matrix);

    /** Rows {@code first} and {@code second} change places. */
    record Swap(int first, int second) implements RowOperation {

        @Override
        public ExactMatrix applyTo(ExactMatrix matrix) {
            List<ExactVector> rows = new ArrayList<>(matrix.rowVectors());
            rows.set(first, matrix.row(second));
            rows.set(second, matrix.row(first));
            return new ExactMatrix(rows);
        }
    }

    /** A row is multiplied by a number other than zero. */
    record Scale(int row, ExactNumber factor) implements RowOperation {

        /** Refuses the factor zero by an {@link IllegalArgumentException}. */
        public Scale {
            if (factor.isZero()) {
                throw new IllegalArgumentException("A row is not multiplied by zero: that would lose an equation.");
            }
        }

        @Override
        public ExactMatrix applyTo(ExactMatrix matrix) {
            List<ExactVector> rows = new ArrayList<>(matrix.rowVectors());
            rows.set(row, matrix.row(row).times(factor));
            return new ExactMatrix(rows);
        }
    }

    /** {@code factor} times row {@code source} is added to row {@code target}. */
    record Add(int target, int source, ExactNumber factor) implements RowOperation {

        /** Refuses a row added to itself by an {@link IllegalArgumentException}. */
        public Add {
            if (target == source) {
                throw new IllegalArgumentException("A multiple of a row is added to another row.");
            }
        }

        @Override
        public ExactMatrix applyTo(ExactMatrix matrix) {
            List<ExactVector> rows = new ArrayList<>(matrix.rowVectors());
            rows.set(target, matrix.row(target).plus(matrix.row(source).times(factor)));
            return new ExactMatrix(rows);
        }
    }
}
