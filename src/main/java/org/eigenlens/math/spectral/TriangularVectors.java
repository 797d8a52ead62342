package org.eigenlens.math.spectral;

import org.jspecify.annotations.Nullable;

/**
 * Eigenvectors of a real Schur form T by back substitution, carried to those of \(QTQ^\top\).
 *
 * <p>For a real eigenvalue \(\lambda = t_{kk}\) put \(x_k = 1\) and solve \((T - \lambda I)x = 0\) upwards, a diagonal
 * block at a time; for the pair \(m \pm i\omega\) of a block start from its own eigenvector \((\beta, i\omega)\). A
 * divisor smaller than the rounding error already in T is replaced by that error, so that a repeated eigenvalue gives
 * independent vectors where T has them and nearly parallel ones where it has not. Source: LAPACK's {@code dtrevc};
 * Golub and Van Loan, §7.6.4. Error: each vector is that of a matrix within about n·u‖T‖.
 */
final class TriangularVectors {

    /** Vectors that outgrow this are shrunk on the way, since only their direction counts. */
    private static final double LARGE = 0x1p200;

    private final int n;
    private final double[] t;
    private final double[] q;
    private final double floor;
    private final double[] x;
    private final double[] y;

    /** The eigenvectors, one column after another, of any length but zero. */
    final double[] vectors;

    /** Their imaginary parts, absent when all eigenvalues are real. */
    double @Nullable [] vectorsIm;

    /** Works on T and Q by rows; {@code floor}, not 0, is the size of the rounding errors in T. */
    TriangularVectors(RealSchur schur, double floor) {
        this.n = schur.n;
        this.t = schur.t;
        this.q = schur.q;
        this.floor = floor;
        this.x = new double[n];
        this.y = new double[n];
        this.vectors = new double[n * n];
        for (int k = 0; k < n; k++) {
            if (schur.isBlock(k)) {
                pair(k, schur.frequency(k));
                k++;
            } else {
                single(k);
            }
        }
    }

    private void single(int k) {
        double eigenvalue = t[k * n + k];
        x[k] = 1;
        for (int i = k - 1; i >= 0; i--) {
            double sum = rowTimes(i, i + 1, k, x);
            double divisor = t[i * n + i] - eigenvalue;
            if (endsBlock(i)) {
                i--;
                solveBlock(i, divisor, 0, rowTimes(i, i + 2, k, x), 0, sum, 0);
            } else {
                x[i] = -sum / (Math.abs(divisor) < floor ? floor : divisor);
            }
            if (Math.abs(x[i]) > LARGE) {
                shrink(i, k);
            }
        }
        carry(x, k, vectors, k * n);
    }

    private void pair(int k, double omega) {
        double mean = t[k * n + k];
        x[k] = t[k * n + k + 1];
        y[k] = 0;
        x[k + 1] = 0;
        y[k + 1] = omega;
        for (int i = k - 1; i >= 0; i--) {
            double re = rowTimes(i, i + 1, k + 1, x);
            double im = rowTimes(i, i + 1, k + 1, y);
            double divisor = t[i * n + i] - mean;
            if (endsBlock(i)) {
                i--;
                solveBlock(i, divisor, -omega, rowTimes(i, i + 2, k + 1, x), rowTimes(i, i + 2, k + 1, y), re, im);
            } else {
                divide(i, -re, -im, divisor, -omega, floor);
            }
            if (Math.abs(x[i]) + Math.abs(y[i]) > LARGE) {
                shrink(i, k + 1);
            }
        }
        double[] imaginary = vectorsIm == null ? new double[n * n] : vectorsIm;
        vectorsIm = imaginary;
        carry(x, k + 1, vectors, k * n);
        carry(y, k + 1, imaginary, k * n);
        for (int i = k * n; i < k * n + n; i++) {
            vectors[i + n] = vectors[i];
            imaginary[i + n] = -imaginary[i];
        }
    }

    /** Whether row i is the lower one of a 2×2 block. */
    private boolean endsBlock(int i) {
        return i > 0 && t[i * n + i - 1] != 0;
    }

    /** \(\sum_{j=from}^{to} t_{ij} z_j\). */
    private double rowTimes(int i, int from, int to, double[] z) {
        double sum = 0;
        for (int j = from; j <= to; j++) {
            sum += t[i * n + j] * z[j];
        }
        return sum;
    }

    /**
     * Solves the 2×2 system of the block at row i, with d in place of its diagonal, for the right-hand side −(r, s).
     */
    private void solveBlock(int i, double dRe, double dIm, double rRe, double rIm, double sRe, double sIm) {
        double beta = t[i * n + i + 1];
        double gamma = t[(i + 1) * n + i];
        double re = dRe * dRe - dIm * dIm - beta * gamma;
        double im = 2 * dRe * dIm;
        double least = floor * floor;
        divide(i, beta * sRe - dRe * rRe + dIm * rIm, beta * sIm - dRe * rIm - dIm * rRe, re, im, least);
        divide(i + 1, gamma * rRe - dRe * sRe + dIm * sIm, gamma * rIm - dRe * sIm - dIm * sRe, re, im, least);
    }

    /** \(x_i + i y_i = (p + iq)/(a + ib)\), with {@code least} for a smaller divisor. */
    private void divide(int i, double p, double q, double a, double b, double least) {
        if (Math.abs(a) + Math.abs(b) < least) {
            x[i] = p / least;
            y[i] = q / least;
        } else {
            double square = a * a + b * b;
            x[i] = (p * a + q * b) / square;
            y[i] = (q * a - p * b) / square;
        }
    }

    private void shrink(int from, int to) {
        double size = Math.abs(x[from]) + Math.abs(y[from]);
        for (int j = from; j <= to; j++) {
            x[j] /= size;
            y[j] /= size;
        }
    }

    private void carry(double[] z, int to, double[] target, int at) {
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j <= to; j++) {
                sum += q[i * n + j] * z[j];
            }
            target[at + i] = sum;
        }
    }
}
