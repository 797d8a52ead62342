package org.eigenlens.math.spectral;

/**
 * The exponential \(e^A = \sum_k A^k/k!\) of a square matrix, so that \(x(t) = e^{tA}x_0\) solves \(\dot x = Ax\).
 *
 * <p>Method: symmetric matrices by their spectrum, \(Ve^{\Lambda}V^\top\); 2×2 in closed form,
 * \(e^m(\cosh r\,I + \tfrac{\sinh r}{r}(A - mI))\) with the eigenvalues \(m \pm r\) of {@link SpectrumOfTwo}; the rest by
 * the [13/13] Padé approximant with scaling and squaring (Higham, SIAM J. Matrix Anal. Appl. 26, 2005), after the trace is taken out. (Hipparchus' {@code matrixExponential} keeps 10 digits only.) Domain: as
 * {@link Spectrum}, where the result stays below 1.8e308. Error: about 10·n·u·max(1, ‖A‖) relative to \(\|e^A\|\) for normal A, since each squaring doubles it; for others it grows with the
 * hump of \(\|e^{tA}\|\). {@link DecimalExponential} has no such loss.
 */
public final class MatrixExponential {

    /** The largest 1-norm for which the approximant is accurate to rounding. */
    private static final double THETA = 5.371920351148152;

    /** The coefficients of its numerator, from the constant term up. */
    private static final double[] PADE = {
        64764752532480000.0,
        32382376266240000.0,
        7771770303897600.0,
        1187353796428800.0,
        129060195264000.0,
        10559470521600.0,
        670442572800.0,
        33522128640.0,
        1323241920.0,
        40840800.0,
        960960.0,
        16380.0,
        182.0,
        1.0
    };

    private MatrixExponential() {}

    /**
     * \(e^A\).
     *
     * @throws ArithmeticException if an entry of the result is beyond the range of doubles
     */
    public static DenseMatrix of(DenseMatrix matrix) {
        int n = matrix.order();
        if (matrix.isSymmetric()) {
            return ofSymmetric(Spectrum.of(matrix));
        }
        return n == 2 ? ofTwo(matrix) : byScalingAndSquaring(matrix);
    }

    private static DenseMatrix ofSymmetric(Spectrum spectrum) {
        int n = spectrum.size();
        double[] v = spectrum.system().vectors;
        double[] entries = new double[n * n];
        for (int k = 0; k < n; k++) {
            double factor = Math.exp(spectrum.system().re[k]);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    entries[i * n + j] += factor * (v[k * n + i] * v[k * n + j]);
                }
            }
        }
        return new DenseMatrix(n, n, entries);
    }

    private static DenseMatrix ofTwo(DenseMatrix a) {
        double b = a.entry(0, 1);
        double c = a.entry(1, 0);
        double p = a.entry(0, 0) / 2 - a.entry(1, 1) / 2;
        Eigensystem pair = SpectrumOfTwo.of(a.entry(0, 0), b, c, a.entry(1, 1));
        double even;
        double odd;
        if (pair.im[0] == 0) {
            double r = pair.re[0] / 2 - pair.re[1] / 2;
            double fast = Math.exp(pair.re[0]);
            double slow = Math.exp(pair.re[1]);
            even = fast / 2 + slow / 2;
            odd = r == 0 ? slow : r < 1 ? slow * Math.expm1(2 * r) / (2 * r) : (fast - slow) / 2 / r;
        } else {
            double factor = Math.exp(pair.re[0]);
            even = factor * Math.cos(pair.im[0]);
            odd = factor * Math.sin(pair.im[0]) / pair.im[0];
        }
        return DenseMatrix.computed(2, 2, even + odd * p, odd * b, odd * c, even - odd * p);
    }

    private static DenseMatrix byScalingAndSquaring(DenseMatrix a) {
        int n = a.rows();
        double mean = a.trace() / n;
        DenseMatrix deviation = a.plus(-mean, DenseMatrix.identity(n));
        double norm = oneNorm(deviation);
        int squarings = norm <= THETA ? 0 : Math.getExponent(norm / THETA) + 1;
        double scale = Math.scalb(1.0, -squarings);
        DenseMatrix power = pade(deviation.times(scale)).times(Math.exp(mean * scale));
        for (int k = 0; k < squarings; k++) {
            power = power.times(power);
        }
        return power;
    }

    private static double oneNorm(DenseMatrix a) {
        double max = 0;
        for (int j = 0; j < a.columns(); j++) {
            double sum = 0;
            for (int i = 0; i < a.rows(); i++) {
                sum += Math.abs(a.entry(i, j));
            }
            max = Math.max(max, sum);
        }
        return max;
    }

    /** \((V - U)^{-1}(V + U)\), where V and U are the even and the odd part of the numerator. */
    private static DenseMatrix pade(DenseMatrix a) {
        DenseMatrix a2 = a.times(a);
        DenseMatrix a4 = a2.times(a2);
        DenseMatrix a6 = a4.times(a2);
        DenseMatrix[] powers = {DenseMatrix.identity(a.rows()), a2, a4, a6};
        DenseMatrix u = a.times(half(powers, 1));
        DenseMatrix v = half(powers, 0);
        return LinearSystem.of(v.minus(u)).solve(v.plus(u));
    }

    /** \(\sum_k b_{2k+parity} A^{2k}\) for k up to 6, with the upper half nested in \(A^6\). */
    private static DenseMatrix half(DenseMatrix[] powers, int parity) {
        DenseMatrix upper = powers[3]
                .times(PADE[12 + parity])
                .plus(PADE[10 + parity], powers[2])
                .plus(PADE[8 + parity], powers[1]);
        return powers[3]
                .times(upper)
                .plus(PADE[6 + parity], powers[3])
                .plus(PADE[4 + parity], powers[2])
                .plus(PADE[2 + parity], powers[1])
                .plus(PADE[parity], powers[0]);
    }
}
