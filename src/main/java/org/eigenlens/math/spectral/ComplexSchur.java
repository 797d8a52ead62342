package org.eigenlens.math.spectral;

/**
 * The upper triangular factor T of the complex Schur form \(B = QTQ^{*}\), Q unitary, made from a real one by a rotation in
 * each 2×2 block.
 *
 * <p>A block \(\begin{bmatrix} m & \beta \\ \gamma & m \end{bmatrix}\) with \(\omega = \sqrt{-\beta\gamma}\) has the
 * eigenvector \((\beta, i\omega)\) for \(m + i\omega\); with it as first column, a unitary 2×2 matrix makes the block
 * triangular. Error: as of the real form, plus a few u‖B‖.
 */
final class ComplexSchur {

    final int n;
    final double[] re;
    final double[] im;

    private ComplexSchur(int n, double[] re, double[] im) {
        this.n = n;
        this.re = re;
        this.im = im;
    }

    /** Rotates every 2×2 block of a real form, whose arrays are copied. */
    static ComplexSchur of(RealSchur real) {
        int n = real.n;
        ComplexSchur schur = new ComplexSchur(n, real.t.clone(), new double[n * n]);
        for (int i = 0; i < n - 1; i++) {
            if (real.isBlock(i)) {
                schur.split(i, real.t[i * n + i], real.t[i * n + i + 1], real.frequency(i));
            }
        }
        return schur;
    }

    /** The entry in row i and column j of T. */
    ComplexNumber entry(int i, int j) {
        return new ComplexNumber(re[i * n + j], im[i * n + j]);
    }

    private void split(int i, double mean, double beta, double omega) {
        PlaneRotation rotation = PlaneRotation.onto(beta, omega);
        double cos = rotation.cos();
        double sin = rotation.sin();
        for (int k = 0; k < n; k++) {
            mix(i * n + k, (i + 1) * n + k, cos, -sin);
        }
        for (int k = 0; k < n; k++) {
            mix(k * n + i, k * n + i + 1, cos, sin);
        }
        set(i, i, mean, omega);
        set(i + 1, i, 0, 0);
        set(i + 1, i + 1, mean, -omega);
    }

    private void set(int i, int j, double real, double imaginary) {
        re[i * n + j] = real;
        im[i * n + j] = imaginary;
    }

    /** Replaces the entries x and y at two places by cos·x + i·sin·y and i·sin·x + cos·y. */
    private void mix(int i, int j, double cos, double sin) {
        double xRe = re[i];
        double xIm = im[i];
        double yRe = re[j];
        double yIm = im[j];
        re[i] = cos * xRe - sin * yIm;
        im[i] = cos * xIm + sin * yRe;
        re[j] = cos * yRe - sin * xIm;
        im[j] = cos * yIm + sin * xRe;
    }
}
