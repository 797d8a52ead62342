package org.eigenlens.widgets.spectraltheorem;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/**
 * What the reader has set.
 *
 * @param matrix A, symmetric, 2×2 or 3×3, as typed or dragged
 * @param x the vector, with as many entries as A has rows, as typed or dragged
 * @param off which terms of the sum are switched off, counted from 1 in the order of the eigenvalues
 */
record SpectralTheoremState(MatrixLiteral matrix, VectorLiteral x, Set<Integer> off) {

    static final int SMALLEST = 2;
    static final int LARGEST = 3;

    SpectralTheoremState {
        int n = matrix.rows();
        if (n != matrix.columns() || n < SMALLEST || n > LARGEST || !matrix.isReal()) {
            throw new IllegalArgumentException(
                    "This picture is for a real symmetric matrix of two or three rows, such as 2 2; 2 -1.");
        }
        requireSymmetric(matrix);
        if (x.size() != n || !x.isReal()) {
            throw new IllegalArgumentException(
                    "The vector x has as many real entries as A has rows, such as 1 0.5 for two.");
        }
        if (off.stream().anyMatch(term -> term < 1 || term > n)) {
            throw new IllegalArgumentException(
                    "The terms that are switched off are counted from 1, such as 2; none are off if it says none.");
        }
        off = Set.copyOf(new TreeSet<>(off));
    }

    /** Compares the values of entries, not how they are typed: 0.5 mirrors 1/2. */
    private static void requireSymmetric(MatrixLiteral matrix) {
        boolean symmetric = matrix.exactEntries().map(ExactMatrix::isSymmetric).orElseGet(() -> isSymmetric(matrix));
        for (int i = 0; i < matrix.rows() && !symmetric; i++) {
            for (int j = i + 1; j < matrix.rows(); j++) {
                if (!matrix.source(i, j).equals(matrix.source(j, i))) {
                    throw new IllegalArgumentException("A symmetric matrix is its own mirror image, but row " + (i + 1)
                            + ", column " + (j + 1) + " has " + matrix.source(i, j) + " and row " + (j + 1)
                            + ", column " + (i + 1) + " has " + matrix.source(j, i)
                            + ". Type the same number in both places.");
                }
            }
        }
    }

    private static boolean isSymmetric(MatrixLiteral matrix) {
        double[][] values = matrix.values();
        for (int i = 0; i < values.length; i++) {
            int row = i;
            double[] column =
                    Arrays.stream(values).mapToDouble(other -> other[row]).toArray();
            if (!Arrays.equals(values[i], column)) {
                return false;
            }
        }
        return true;
    }

    /** How many terms the sum has. */
    int size() {
        return matrix.rows();
    }

    boolean isOn(int term) {
        return !off.contains(term);
    }
}
