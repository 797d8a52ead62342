package org.eigenlens.math.spectral;

import java.util.Arrays;

/**
 * Puts the diagonal blocks of a real Schur form in descending order of real part by swapping neighbours.
 *
 * <p>To swap \(\begin{bmatrix} T_{11} & T_{12} \\ 0 & T_{22} \end{bmatrix}\), solve \(T_{11}X - XT_{22} = -T_{12}\); the columns of
 * \(\binom{X}{I}\) span the invariant subspace of \(T_{22}\), and the rotations that make them triangular bring it to the front. Source: Bai and
 * Demmel, Linear Algebra Appl. 186 (1993). Error: a few u‖T‖ a swap; blocks whose eigenvalues cannot be told apart stay as they are.
 */
final class SchurOrder {

    /** For each row; one is enough where eigenvalues lie apart. */
    private static final int PASSES = 4;

    private final RealSchur schur;
    private final int n;

    private SchurOrder(RealSchur schur) {
        this.schur = schur;
        this.n = schur.n;
    }

    /** Sorts the blocks in place. That may take more than n passes: a swap moves eigenvalues that lie close together by the root of rounding. */
    static void sort(RealSchur schur) {
        SchurOrder order = new SchurOrder(schur);
        for (int pass = 0; pass < PASSES * schur.n && order.pass(); pass++) {
            // each pass does its work in the condition
        }
    }

    /** Goes through the neighbours once; whether any changed places. */
    private boolean pass() {
        boolean swapped = false;
        int i = 0;
        while (i + size(i) < n) {
            int next = i + size(i);
            boolean isOutOfOrder = schur.t[i * n + i] < schur.t[next * n + next];
            if (isOutOfOrder && swap(i, size(i), size(next))) {
                swapped = true;
                i += size(i);
            } else {
                i = next;
            }
        }
        return swapped;
    }

    private int size(int i) {
        return schur.isBlock(i) ? 2 : 1;
    }

    private boolean swap(int start, int p, int q) {
        double[] basis;
        try {
            basis = basis(start, p, q);
        } catch (ArithmeticException indistinguishable) {
            return false;
        }
        int m = p + q;
        for (int j = 0; j < q; j++) {
            for (int i = m - 1; i > j; i--) {
                PlaneRotation rotation = PlaneRotation.onto(basis[(i - 1) * q + j], basis[i * q + j]);
                rotateRows(basis, q, i - 1, rotation);
                schur.rotate(start + i - 1, rotation);
            }
        }
        schur.separate(start, q, p);
        return true;
    }

    /** The columns of \(\binom{X}{I}\), by rows; the system for X is written with \(I \otimes T_{11} - T_{22}^\top \otimes I\). */
    private double[] basis(int start, int p, int q) {
        double[] system = new double[p * q * p * q];
        double[] right = new double[p * q];
        int next = start + p;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < q; j++) {
                int row = i * q + j;
                for (int k = 0; k < p; k++) {
                    system[row * p * q + k * q + j] += schur.t[(start + i) * n + start + k];
                }
                for (int k = 0; k < q; k++) {
                    system[row * p * q + i * q + k] -= schur.t[(next + k) * n + next + j];
                }
                right[row] = -schur.t[(start + i) * n + next + j];
            }
        }
        double[] x = LinearSystem.of(DenseMatrix.of(p * q, p * q, system))
                .solve(DenseVector.of(right))
                .toArray();
        double[] basis = Arrays.copyOf(x, (p + q) * q);
        for (int j = 0; j < q; j++) {
            basis[(p + j) * q + j] = 1;
            shrink(basis, q, j);
        }
        return basis;
    }

    /** Scales a column by a power of two until its squares cannot overflow: eigenvalues may lie so close that X is huge. */
    private static void shrink(double[] basis, int q, int column) {
        double largest = 1;
        for (int k = column; k < basis.length; k += q) {
            largest = Math.max(largest, Math.abs(basis[k]));
        }
        if (!Double.isFinite(largest)) {
            throw new ArithmeticException("These eigenvalues cannot be told apart.");
        }
        for (int k = column; k < basis.length; k += q) {
            basis[k] = Math.scalb(basis[k], -Math.getExponent(largest));
        }
    }

    private static void rotateRows(double[] basis, int q, int i, PlaneRotation rotation) {
        for (int j = 0; j < q; j++) {
            double x = basis[i * q + j];
            double y = basis[(i + 1) * q + j];
            basis[i * q + j] = rotation.cos() * x + rotation.sin() * y;
            basis[(i + 1) * q + j] = rotation.cos() * y - rotation.sin() * x;
        }
    }
}
