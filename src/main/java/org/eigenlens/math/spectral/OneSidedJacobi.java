package org.eigenlens.math.spectral;

import java.util.Arrays;

/**
 * Turns the columns of a tall matrix W until they are orthogonal: \(WV = U\Sigma\).
 *
 * <p>Each plane rotation makes one pair of columns orthogonal; sweeps go on until \(|w_p^\top w_q| \le
 * m\,u\,\|w_p\|\|w_q\|\) for every pair.
 */
final class OneSidedJacobi {

    private static final int SWEEPS = 60;

    /** The square of a length that counts as zero beside entries near 1: what rounding leaves of dependent columns. */
    private static final double NEGLIGIBLE = 0x1p-1000;

    /** The square of a number above this may overflow, and 1 is nothing beside it. */
    private static final double LARGE = 0x1p500;

    final int rows;
    final int columns;

    /** Column j of UΣ, later of U. */
    final double[][] u;

    /** Column j of V. */
    final double[][] v;

    final double[] sigma;

    /** Works on the columns of an m×n array by rows, m ≥ n, with entries near 1. */
    OneSidedJacobi(double[] a, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.u = new double[columns][rows];
        this.v = new double[columns][columns];
        this.sigma = new double[columns];
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                u[j][i] = a[i * columns + j];
            }
            v[j][j] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS && sweep(); sweep++) {
            // each sweep does its work in the condition
        }
        sort();
        normalize();
    }

    private boolean sweep() {
        boolean rotated = false;
        for (int p = 0; p < columns - 1; p++) {
            for (int q = p + 1; q < columns; q++) {
                rotated |= orthogonalize(p, q);
            }
        }
        return rotated;
    }

    private boolean orthogonalize(int p, int q) {
        double alpha = dot(u[p], u[p]);
        double beta = dot(u[q], u[q]);
        double gamma = dot(u[p], u[q]);
        boolean isCleared = clearIfNegligible(u[p], alpha) | clearIfNegligible(u[q], beta);
        if (isCleared || Math.abs(gamma) <= rows * RealSchur.U * Math.sqrt(alpha) * Math.sqrt(beta)) {
            return false;
        }
        double zeta = (beta - alpha) / (2 * gamma);
        double root = Math.abs(zeta) < LARGE ? Math.sqrt(zeta * zeta + 1) : Math.abs(zeta);
        double t = Math.copySign(1, zeta) / (Math.abs(zeta) + root);
        double cos = 1 / Math.sqrt(t * t + 1);
        rotate(u[p], u[q], cos, cos * t);
        rotate(v[p], v[q], cos, cos * t);
        return true;
    }

    private static boolean clearIfNegligible(double[] column, double square) {
        boolean isNegligible = square < NEGLIGIBLE;
        if (isNegligible) {
            Arrays.fill(column, 0);
        }
        return isNegligible;
    }

    private static void rotate(double[] x, double[] y, double cos, double sin) {
        for (int i = 0; i < x.length; i++) {
            double old = x[i];
            x[i] = cos * old - sin * y[i];
            y[i] = sin * old + cos * y[i];
        }
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    private void sort() {
        Integer[] order = new Integer[columns];
        Arrays.setAll(order, j -> j);
        double[] norms = new double[columns];
        Arrays.setAll(norms, j -> Entries.norm(u[j]));
        Arrays.sort(order, (i, j) -> Double.compare(norms[j], norms[i]));
        double[][] oldU = u.clone();
        double[][] oldV = v.clone();
        for (int j = 0; j < columns; j++) {
            sigma[j] = norms[order[j]];
            u[j] = oldU[order[j]];
            v[j] = oldV[order[j]];
        }
    }

    /**
     * Divides the columns of UΣ by their lengths; where that is zero, takes a unit vector orthogonal to those before.
     */
    private void normalize() {
        for (int j = 0; j < columns; j++) {
            Entries.normalize(v[j]);
            if (!Entries.normalize(u[j])) {
                complete(j);
            }
        }
    }

    /**
     * Of the unit vectors one keeps at least \(1/\sqrt m\) of its length when its components along fewer than m others
     * go.
     */
    private void complete(int j) {
        for (int i = 0; Entries.norm(u[j]) < 0.9 / Math.sqrt(rows); i++) {
            Arrays.fill(u[j], 0);
            u[j][i] = 1;
            removeEarlier(j);
        }
        Entries.normalize(u[j]);
        removeEarlier(j);
        Entries.normalize(u[j]);
    }

    private void removeEarlier(int j) {
        for (int k = 0; k < j; k++) {
            double overlap = dot(u[k], u[j]);
            for (int i = 0; i < rows; i++) {
                u[j][i] -= overlap * u[k][i];
            }
        }
    }
}
