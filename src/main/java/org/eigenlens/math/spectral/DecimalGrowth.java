package org.eigenlens.math.spectral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How large the powers of a matrix of decimals become, right to nearly all digits of a double, however much cancels on the way.
 *
 * <p>Method: that of {@link DecimalExponential}, products in decimals of p digits, and once more with {@value #MORE} digits more; p is doubled until the two agree. Cost: about
 * ten milliseconds for 200 powers of a 3×3 matrix of ordinary size. Error: {@link #ERROR} of the largest norm.
 *
 * @param norms \(\|A^t\|\) for t = 0 … T
 */
public record DecimalGrowth(List<BigDecimal> norms) {

    /** How far a norm may be off, beside the largest. */
    public static final double ERROR = 1e-12;

    private static final int FEWEST = 40;
    private static final int MORE = 20;
    private static final int MOST = 2500;

    private static final BigDecimal SETTLED = new BigDecimal("1e-13");

    private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);

    /**
     * The norms of the powers of an n×n matrix up to the horizon.
     *
     * @param entries by rows, to so many significant digits
     * @throws ArithmeticException if a norm is beyond the range of doubles
     */
    public static DecimalGrowth of(int n, IntFunction<BigDecimal[]> entries, int horizon) {
        for (int digits = FEWEST; digits <= MOST; digits *= 2) {
            DecimalGrowth rough = new DecimalGrowth(norms(n, entries, horizon, digits));
            DecimalGrowth fine = new DecimalGrowth(norms(n, entries, horizon, digits + MORE));
            if (fine.distanceTo(rough).compareTo(fine.largest().multiply(SETTLED)) <= 0) {
                return fine;
            }
        }
        throw new ArithmeticException("So many digits of the powers cancel that none can be told.");
    }

    private static List<BigDecimal> norms(int n, IntFunction<BigDecimal[]> entries, int horizon, int digits) {
        MathContext context = new MathContext(digits);
        BigDecimal[] a = entries.apply(digits);
        BigDecimal[] power = a;
        List<BigDecimal> norms = new ArrayList<>(List.of(BigDecimal.ONE));
        for (int t = 1; t <= horizon; t++) {
            BigDecimal norm = norm(n, power);
            if (norm.compareTo(LARGEST) > 0) {
                throw new ArithmeticException("A power is beyond the range of doubles, 1.8e308.");
            }
            norms.add(norm);
            power = DecimalExponential.product(n, a, power, context);
        }
        return norms;
    }

    /** The 2-norm of a matrix that may be beyond the range of doubles. */
    private static BigDecimal norm(int n, BigDecimal[] a) {
        int exponent = Integer.MIN_VALUE;
        for (BigDecimal x : a) {
            if (x.signum() != 0) {
                exponent = Math.max(exponent, x.precision() - x.scale());
            }
        }
        if (exponent == Integer.MIN_VALUE) {
            return BigDecimal.ZERO;
        }
        double[] scaled = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            scaled[i] = a[i].scaleByPowerOfTen(-exponent).doubleValue();
        }
        return new BigDecimal(SpectralNorm.of(DenseMatrix.of(n, n, scaled))).scaleByPowerOfTen(exponent);
    }

    private BigDecimal distanceTo(DecimalGrowth other) {
        return IntStream.range(0, norms.size())
                .mapToObj(t -> norms.get(t).subtract(other.norms.get(t)).abs())
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }

    private BigDecimal largest() {
        return Collections.max(norms);
    }

    /** The largest norm. */
    public double peak() {
        return largest().doubleValue();
    }

    /** The first t at which the norm is largest, to within its error. */
    public int peakTime() {
        BigDecimal alike = largest().multiply(new BigDecimal(1 - ERROR));
        return IntStream.range(0, norms.size())
                .filter(t -> norms.get(t).compareTo(alike) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
