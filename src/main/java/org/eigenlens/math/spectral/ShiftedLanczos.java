package org.eigenlens.math.spectral;

/**
 * {@link ShiftedTriangular} for any size: Lanczos' steps on \((M^{*}M)^{-1}\), kept orthogonal, with two triangular
 * solves each.
 *
 * <p>The largest eigenvalue θ of the tridiagonal matrix that they build is \(\sigma_{\min}^{-2}\) after n steps, or earlier where the steps end.
 */
final class ShiftedLanczos extends ShiftedTriangular {

    /** Beside the largest entry, a diagonal entry below this is itself the smallest singular value to working precision. */
    private static final double NEGLIGIBLE = 0x1p-200;

    private final ComplexSchur schur;
    private final int n;

    ShiftedLanczos(ComplexSchur schur) {
        this.schur = schur;
        this.n = schur.n;
    }

    @Override
    double sigmaMin(double x, double y) {
        double[] re = new double[n];
        double[] im = new double[n];
        double least = Double.POSITIVE_INFINITY;
        double most = Entries.maxAbs(schur.re);
        for (int i = 0; i < n; i++) {
            re[i] = x - schur.re[i * n + i];
            im[i] = y - schur.im[i * n + i];
            double modulus = Math.sqrt(re[i] * re[i] + im[i] * im[i]);
            least = Math.min(least, modulus);
            most = Math.max(most, modulus);
        }
        return least <= NEGLIGIBLE * most ? least : 1 / Math.sqrt(new Steps(re, im).largestEigenvalue());
    }

    /** The Krylov basis at one point z, whose differences to the diagonal of T are given. */
    private final class Steps {

        private final double[] dRe;
        private final double[] dIm;
        private final double[][] re = new double[n + 1][n];
        private final double[][] im = new double[n + 1][n];
        private final double[] alpha = new double[n];
        private final double[] beta = new double[n];
        private int count;

        Steps(double[] dRe, double[] dIm) {
            this.dRe = dRe;
            this.dIm = dIm;
            for (int i = 0; i < n; i++) {
                re[0][i] = Math.cos(1 + 2.5 * i);
                im[0][i] = Math.sin(2 + 1.7 * i);
            }
            normalize(0);
            double largest = 0;
            boolean isOpen = true;
            while (isOpen) {
                step(count);
                largest = Math.max(largest, alpha[count]);
                count++;
                isOpen = count < n && beta[count - 1] > RealSchur.U * largest;
            }
        }

        private void step(int k) {
            double[] x = re[k + 1];
            double[] y = im[k + 1];
            System.arraycopy(re[k], 0, x, 0, n);
            System.arraycopy(im[k], 0, y, 0, n);
            solveAdjoint(x, y);
            solve(x, y);
            for (int i = 0; i < n; i++) {
                alpha[k] += re[k][i] * x[i] + im[k][i] * y[i];
            }
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j <= k; j++) {
                    removeComponent(j, x, y);
                }
            }
            beta[k] = normalize(k + 1);
        }

        private double normalize(int k) {
            double norm = Math.hypot(Entries.norm(re[k]), Entries.norm(im[k]));
            for (int i = 0; i < n && norm > 0; i++) {
                re[k][i] /= norm;
                im[k][i] /= norm;
            }
            return norm;
        }

        private void removeComponent(int j, double[] x, double[] y) {
            double overlapRe = 0;
            double overlapIm = 0;
            for (int i = 0; i < n; i++) {
                overlapRe += re[j][i] * x[i] + im[j][i] * y[i];
                overlapIm += re[j][i] * y[i] - im[j][i] * x[i];
            }
            for (int i = 0; i < n; i++) {
                x[i] -= overlapRe * re[j][i] - overlapIm * im[j][i];
                y[i] -= overlapRe * im[j][i] + overlapIm * re[j][i];
            }
        }

        /** Solves \(Mw = v\) in place, from the last row up. */
        private void solve(double[] x, double[] y) {
            for (int i = n - 1; i >= 0; i--) {
                for (int j = i + 1; j < n; j++) {
                    int ij = i * n + j;
                    x[i] += schur.re[ij] * x[j] - schur.im[ij] * y[j];
                    y[i] += schur.re[ij] * y[j] + schur.im[ij] * x[j];
                }
                divide(x, y, i, dIm[i]);
            }
        }

        /** Solves \(M^{*}w = v\) in place, from the first row down. */
        private void solveAdjoint(double[] x, double[] y) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    int ji = j * n + i;
                    x[i] += schur.re[ji] * x[j] + schur.im[ji] * y[j];
                    y[i] += schur.re[ji] * y[j] - schur.im[ji] * x[j];
                }
                divide(x, y, i, -dIm[i]);
            }
        }

        private void divide(double[] x, double[] y, int i, double imaginary) {
            double square = dRe[i] * dRe[i] + imaginary * imaginary;
            double real = (x[i] * dRe[i] + y[i] * imaginary) / square;
            y[i] = (y[i] * dRe[i] - x[i] * imaginary) / square;
            x[i] = real;
        }

        /** By bisection: x is above all eigenvalues when every pivot of \(xI - T\) is positive. */
        double largestEigenvalue() {
            double low = 0;
            double high = 0;
            for (int k = 0; k < count; k++) {
                low = Math.max(low, alpha[k]);
                high = Math.max(high, alpha[k] + beta[k] + (k > 0 ? beta[k - 1] : 0));
            }
            double middle = (low + high) / 2;
            while (low < middle && middle < high) {
                if (isAboveAll(middle)) {
                    high = middle;
                } else {
                    low = middle;
                }
                middle = (low + high) / 2;
            }
            return high;
        }

        private boolean isAboveAll(double x) {
            double pivot = x - alpha[0];
            for (int k = 1; k < count && pivot > 0; k++) {
                pivot = x - alpha[k] - beta[k - 1] * beta[k - 1] / pivot;
            }
            return pivot > 0;
        }
    }
}
