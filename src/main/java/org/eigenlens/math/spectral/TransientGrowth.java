package org.eigenlens.math.spectral;

/**
 * How large the powers of a matrix become: \(\|A^t\|\) for t = 0 … T, their peak, and the curves that bound them.
 *
 * <p>\(\rho(A)^t \le \|A^t\| \le \kappa_2(V)\rho(A)^t\). For normal matrices the left side is equality; for others the powers may first
 * grow, however small ρ is. If some \(\|A^s\| < 1\) with s ≥ 1, no later power exceeds the largest of the first s, so that the peak is one for ever.
 *
 * <p>Method: repeated multiplication, with a power of two taken out at each step so that nothing overflows; {@link SpectralNorm}. Source:
 * Trefethen and Embree, <i>Spectra and Pseudospectra</i>, §§14–16. Error of \(\|A^t\|\): about t·n·u·‖A‖ᵗ, which matters only where the
 * powers are far below ‖A‖ᵗ.
 */
public final class TransientGrowth {

    private static final double LN2 = Math.log(2);

    private final DenseMatrix matrix;
    private final double[] mantissas;
    private final int[] exponents;
    private final Spectrum spectrum;
    private final double kappa;

    private TransientGrowth(DenseMatrix matrix, double[] mantissas, int[] exponents) {
        this.matrix = matrix;
        this.mantissas = mantissas;
        this.exponents = exponents;
        this.spectrum = Spectrum.of(matrix);
        this.kappa = Conditioning.of(spectrum).eigenvectorCondition();
    }

    /**
     * The powers of a square matrix up to the horizon.
     *
     * @throws IllegalArgumentException if the horizon is negative, or the matrix is not one that {@link Spectrum#of} takes
     */
    public static TransientGrowth of(DenseMatrix matrix, int horizon) {
        if (horizon < 0) {
            throw new IllegalArgumentException("The number of steps is " + horizon + ": give 0 or more.");
        }
        double[] mantissas = new double[horizon + 1];
        int[] exponents = new int[horizon + 1];
        DenseMatrix power = DenseMatrix.identity(matrix.order());
        DenseMatrix factor = matrix;
        int factorExponent = exponent(factor);
        factor = shifted(factor, -factorExponent);
        int exponent = 0;
        mantissas[0] = 1;
        for (int t = 1; t <= horizon; t++) {
            power = factor.times(power);
            int shift = exponent(power);
            power = shifted(power, -shift);
            exponent += factorExponent + shift;
            mantissas[t] = SpectralNorm.of(power);
            exponents[t] = exponent;
        }
        return new TransientGrowth(matrix, mantissas, exponents);
    }

    private static int exponent(DenseMatrix a) {
        double max = a.maxAbs();
        return max == 0 ? 0 : Math.getExponent(max);
    }

    private static DenseMatrix shifted(DenseMatrix a, int exponent) {
        if (exponent == 0) {
            return a;
        }
        double[] entries = a.toArray();
        Entries.scale(entries, exponent);
        return new DenseMatrix(a.rows(), a.columns(), entries);
    }

    /** The matrix whose powers these are. */
    public DenseMatrix matrix() {
        return matrix;
    }

    /** The last t for which the norm is known. */
    public int horizon() {
        return mantissas.length - 1;
    }

    /** \(\|A^t\|\): infinite or zero where it is beyond the range of doubles. */
    public double norm(int t) {
        return Math.scalb(mantissas[t], exponents[t]);
    }

    /** The natural logarithm of \(\|A^t\|\), finite wherever the power is not zero. */
    public double logNorm(int t) {
        return Math.log(mantissas[t]) + exponents[t] * LN2;
    }

    /**
     * The error of \(\|A^t\|\), to first order: what the slip of each product, n·u relative to its factors, becomes under the
     * powers that follow it. Infinite where it is beyond the range of doubles.
     */
    public double error(int t) {
        double sum = norm(t);
        for (int s = 1; s <= t; s++) {
            int before = s - 1;
            int after = t - s;
            sum += Math.scalb(
                    mantissas[before] * mantissas[1] * mantissas[after],
                    exponents[before] + exponents[1] + exponents[after]);
        }
        return 4 * matrix.rows() * RealSchur.U * sum;
    }

    /** The first t up to the horizon at which \(\|A^t\|\) is largest, or differs from that by no more than rounding each product may have changed it. */
    public int peakTime() {
        int peak = 0;
        for (int t = 1; t < mantissas.length; t++) {
            if (isLarger(t, peak, 1)) {
                peak = t;
            }
        }
        double alike = 1 - 4.0 * matrix.rows() * mantissas.length * RealSchur.U;
        int first = 0;
        while (isLarger(peak, first, alike)) {
            first++;
        }
        return first;
    }

    /** Whether \(\|A^t\|\) times a factor near 1 is larger than \(\|A^s\|\). */
    private boolean isLarger(int t, int s, double factor) {
        int difference = exponents[t] - exponents[s];
        return mantissas[t] != 0
                && Math.scalb(factor * mantissas[t], Math.max(-2000, Math.min(2000, difference))) > mantissas[s];
    }

    /** The largest \(\|A^t\|\) up to the horizon. */
    public double peak() {
        return norm(peakTime());
    }

    /** Whether some power within the horizon has a norm that is surely below 1, so that the peak is that of all powers. */
    public boolean isPeakForEver() {
        for (int t = 1; t < mantissas.length; t++) {
            if (norm(t) < 1 && norm(t) + error(t) < 1) {
                return true;
            }
        }
        return false;
    }

    /** The lower bound \(\rho(A)^t\). */
    public double lowerBound(int t) {
        return Math.pow(spectrum.spectralRadius(), t);
    }

    /**
     * The upper bound \(\kappa_2(V)\rho(A)^t\), infinite where no eigenvectors are independent. Where κ₂(V) is above 1e15 the matrix
     * may be defective, and the bound with it.
     */
    public double upperBound(int t) {
        boolean isNilpotent = spectrum.spectralRadius() == 0 && matrix.maxAbs() > 0;
        return isNilpotent || Double.isInfinite(kappa) ? Double.POSITIVE_INFINITY : kappa * lowerBound(t);
    }

    /** The unit vector x for which \(\|A^t x\| = \|A^t\|\) at the peak: the start that grows most. */
    public DenseVector worstStart() {
        DenseMatrix power = DenseMatrix.identity(matrix.rows());
        for (int t = 0; t < peakTime(); t++) {
            power = matrix.times(power);
            power = shifted(power, -exponent(power));
        }
        return Svd.of(power).v().column(0);
    }
}
