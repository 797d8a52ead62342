package org.eigenlens.math.spectral;

import org.jspecify.annotations.Nullable;

/**
 * A similarity by a permutation and powers of two, \(B = 2^{-s} D^{-1} P^\top A P D\), without any rounding, after
 * which the rows and columns of B are of like size and the eigenvalues that zeros isolate stand at the two ends of the
 * diagonal.
 *
 * <p>Method: Parlett and Reinsch, Numer. Math. 13 (1969), in the maximum norm and on the binary exponents alone, so
 * that entries from 5e−324 to 1.8e308 may meet in one matrix. Outside positions {@code low … high} B is upper
 * triangular.
 */
final class Balancing {

    /** Rows and columns whose largest entries differ by less than this power of two are left as they are. */
    private static final int TOLERATED = 4;

    /**
     * Up to three rows, entries between 2^±this are not scaled: no product formed of them can leave the range of
     * doubles.
     */
    private static final int COMFORTABLE = 100;

    private static final int SWEEPS = 40;
    private static final int NONE = -100_000;

    final int n;
    final double[] matrix;
    private final int[] order;
    private final int[] shift;
    private int low;
    private int high;
    private int scale;
    private boolean isShifted;
    private boolean isPermuted;

    private Balancing(double[] matrix, int n) {
        this.n = n;
        this.matrix = matrix;
        this.order = new int[n];
        this.shift = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        high = n - 1;
        isolateRows();
        isolateColumns();
    }

    /** Permutes, balances where rows and columns differ much, and scales where entries are very large or small. */
    static Balancing of(double[] entries, int n) {
        Balancing balancing = new Balancing(entries.clone(), n);
        balancing.balance();
        balancing.apply();
        return balancing;
    }

    /** Permutes and scales only. */
    static Balancing byPermutation(double[] entries, int n) {
        Balancing balancing = new Balancing(entries.clone(), n);
        balancing.apply();
        return balancing;
    }

    /** The first position of the block that is not yet triangular. */
    int low() {
        return low;
    }

    /** The last position of that block; below {@code low} + 1 when all of B is triangular. */
    int high() {
        return high;
    }

    /** Whether D is more than the identity, so that a small residual for B need not be one for A. */
    boolean isShifted() {
        return isShifted;
    }

    private void isolateRows() {
        for (int i = high; i >= 0; i--) {
            if (isRowZero(i)) {
                exchange(i, high);
                high--;
                i = high + 1;
            }
        }
    }

    private boolean isRowZero(int i) {
        for (int j = low; j <= high; j++) {
            if (j != i && matrix[i * n + j] != 0) {
                return false;
            }
        }
        return true;
    }

    private void isolateColumns() {
        for (int j = low; j <= high; j++) {
            if (isColumnZero(j)) {
                exchange(j, low);
                low++;
                j = low - 1;
            }
        }
    }

    private boolean isColumnZero(int j) {
        for (int i = low; i <= high; i++) {
            if (i != j && matrix[i * n + j] != 0) {
                return false;
            }
        }
        return true;
    }

    private void exchange(int i, int j) {
        if (i == j) {
            return;
        }
        isPermuted = true;
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
        for (int k = 0; k < n; k++) {
            swap(i * n + k, j * n + k);
        }
        for (int k = 0; k < n; k++) {
            swap(k * n + i, k * n + j);
        }
    }

    private void swap(int i, int j) {
        double kept = matrix[i];
        matrix[i] = matrix[j];
        matrix[j] = kept;
    }

    private void balance() {
        boolean changed = true;
        for (int sweep = 0; changed && sweep < SWEEPS; sweep++) {
            changed = false;
            for (int i = low; i <= high; i++) {
                int difference = largestInRow(i) - largestInColumn(i);
                if (Math.abs(difference) > TOLERATED && low < high) {
                    shift[i] += difference / 2;
                    changed = true;
                }
            }
            isShifted |= changed;
        }
    }

    private int largestInRow(int i) {
        int max = NONE;
        for (int j = low; j <= high; j++) {
            if (j != i) {
                max = Math.max(max, exponent(i, j));
            }
        }
        return max;
    }

    private int largestInColumn(int j) {
        int max = NONE;
        for (int i = low; i <= high; i++) {
            if (i != j) {
                max = Math.max(max, exponent(i, j));
            }
        }
        return max;
    }

    /** The exponent of an entry of \(D^{-1}P^\top A P D\). */
    private int exponent(int i, int j) {
        double entry = matrix[i * n + j];
        return entry == 0 ? NONE : Math.getExponent(entry) + shift[j] - shift[i];
    }

    private void apply() {
        int max = NONE;
        int min = -NONE;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int exponent = exponent(i, j);
                max = Math.max(max, exponent);
                min = exponent == NONE ? min : Math.min(min, exponent);
            }
        }
        scale = n > 3 || max > COMFORTABLE || min < -COMFORTABLE ? max : 0;
        if (scale != 0 || isShifted) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    matrix[i * n + j] = Math.scalb(matrix[i * n + j], shift[j] - shift[i] - scale);
                }
            }
        }
    }

    /**
     * Turns the right eigenvectors of B, of any length, into those of A; {@code sign} −1 does the same for left ones. Each is
     * scaled by a power of two to have its largest entry near 1, so that it does not underflow as a whole.
     */
    void restoreVectors(double[] re, double @Nullable [] im, int sign) {
        if (!isShifted && !isPermuted) {
            return;
        }
        for (int j = 0; j < n; j++) {
            int top = isShifted ? Math.max(top(re, j, sign), im == null ? NONE : top(im, j, sign)) : 0;
            restoreVector(re, j, sign, top);
            if (im != null) {
                restoreVector(im, j, sign, top);
            }
        }
    }

    private void restoreVector(double[] vectors, int j, int sign, int top) {
        double[] restored = new double[n];
        for (int i = 0; i < n; i++) {
            double x = vectors[j * n + i];
            restored[order[i]] = isShifted ? Math.scalb(x, sign * shift[i] - top) : x;
        }
        System.arraycopy(restored, 0, vectors, j * n, n);
    }

    /** The largest exponent of an entry of column j as it will be in A. */
    private int top(double[] vectors, int j, int sign) {
        int top = NONE;
        for (int i = 0; i < n; i++) {
            double x = vectors[j * n + i];
            top = x == 0 ? top : Math.max(top, Math.getExponent(x) + sign * shift[i]);
        }
        return top;
    }

    /** Turns the rows of the orthogonal factor of B, which must not be shifted, into those of A. */
    void restoreRows(double[] q) {
        double[] restored = new double[n * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(q, i * n, restored, order[i] * n, n);
        }
        System.arraycopy(restored, 0, q, 0, n * n);
    }

    /** Turns eigenvalues of B into those of A. */
    void restoreValues(double[] values) {
        if (scale != 0) {
            Entries.scale(values, scale);
        }
    }
}
