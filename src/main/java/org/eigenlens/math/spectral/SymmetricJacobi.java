package org.eigenlens.math.spectral;

/**
 * Eigenvalues and orthonormal eigenvectors of a small symmetric matrix by Jacobi's rotations.
 *
 * <p>Each rotation makes one entry \(a_{pq}\) zero; row by row, sweep by sweep, until \(|a_{pq}| \le
 * u\sqrt{|a_{pp}a_{qq}|}\) everywhere. This relative test is what makes small eigenvalues of graded positive definite
 * matrices accurate (Demmel and Veselić, SIAM J. Matrix Anal. Appl. 13, 1992). Source of the rotation: Golub and Van
 * Loan, §8.5. Error: at most a few u‖A‖ in eigenvalues, residuals and orthogonality.
 */
final class SymmetricJacobi {

    private static final int SWEEPS = 60;

    private final int n;
    private final double[] a;
    private final double[] v;

    private SymmetricJacobi(double[] a, int n) {
        this.n = n;
        this.a = a;
        this.v = new double[n * n];
        for (int i = 0; i < n; i++) {
            v[i * n + i] = 1;
        }
    }

    /** The eigensystem, not yet sorted, of the symmetric matrix with these entries, which are used up. */
    static Eigensystem of(double[] a, int n) {
        SymmetricJacobi jacobi = new SymmetricJacobi(a, n);
        for (int sweep = 0; sweep < SWEEPS && jacobi.sweep(); sweep++) {
            // each sweep does its work in the condition
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i * n + i];
        }
        return new Eigensystem(n, values, new double[n], jacobi.v, null);
    }

    private boolean sweep() {
        boolean rotated = false;
        for (int p = 0; p < n - 1; p++) {
            for (int q = p + 1; q < n; q++) {
                double entry = Math.abs(a[p * n + q]);
                if (entry > RealSchur.U * Math.sqrt(Math.abs(a[p * n + p])) * Math.sqrt(Math.abs(a[q * n + q]))) {
                    rotate(p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    private void rotate(int p, int q) {
        double entry = a[p * n + q];
        double theta = (a[q * n + q] - a[p * n + p]) / (2 * entry);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cos = 1 / Math.sqrt(t * t + 1);
        double sin = t * cos;
        double tau = sin / (1 + cos);
        a[p * n + p] -= t * entry;
        a[q * n + q] += t * entry;
        a[p * n + q] = 0;
        for (int i = 0; i < p; i++) {
            turn(a, i * n + p, i * n + q, sin, tau);
        }
        for (int i = p + 1; i < q; i++) {
            turn(a, p * n + i, i * n + q, sin, tau);
        }
        for (int i = q + 1; i < n; i++) {
            turn(a, p * n + i, q * n + i, sin, tau);
        }
        for (int i = 0; i < n; i++) {
            turn(v, p * n + i, q * n + i, sin, tau);
        }
    }

    private static void turn(double[] a, int i, int j, double sin, double tau) {
        double x = a[i];
        double y = a[j];
        a[i] = x - sin * (y + x * tau);
        a[j] = y + sin * (x - y * tau);
    }
}
