package org.eigenlens.math.spectral;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.IntFunction;

/**
 * The exponential of a matrix of decimals, right to the last digit of a double, however much cancels on the way.
 *
 * <p>Method: Taylor's series of \(A/2^s\) and s squarings in decimals of p digits, and once more with {@value #MORE} digits more. What separates
 * the two is the error of the first, for the second has other roundings, each by far smaller; until it is below 10⁻¹⁸ of the largest entry, p is doubled. It
 * begins with three times the digits of ‖A‖ and {@value #FEWEST} more, since a rounding of A moves a triple eigenvalue by its cube root. Plain
 * doubles lose as many digits as ‖A‖ or the hump of \(\|e^{tA}\|\) has (Higham, <i>Functions of Matrices</i>, §10). Cost: a few milliseconds
 * for 3×3 of ordinary size. Error: {@link #error()}, a unit of the last place of the largest entry.
 *
 * @param value the exponential, each entry rounded to a double
 * @param error what no entry is farther from the truth than
 */
public record DecimalExponential(DenseMatrix value, double error) {

    private static final int FEWEST = 40;
    private static final int MORE = 20;
    private static final int MOST = 2500;

    /** So many squarings more than bring the norm to 1: they save terms of the series. */
    private static final int EXTRA = 6;

    private static final BigDecimal SETTLED = new BigDecimal("1e-18");

    /** Beyond 10 to the ± this no entry of the result is within the range of doubles, nor comes back to it. */
    private static final int FAR = 5000;

    /**
     * The exponential of an n×n matrix.
     *
     * @param entries by rows, to so many significant digits
     * @throws ArithmeticException if an entry of the result is beyond the range of doubles, or no digits suffice
     */
    public static DecimalExponential of(int n, IntFunction<BigDecimal[]> entries) {
        BigDecimal size = oneNorm(entries.apply(FEWEST));
        int length = Math.max(0, size.precision() - size.scale());
        for (int digits = FEWEST + 3 * length; digits <= MOST; digits *= 2) {
            BigDecimal[] rough = exponential(n, entries, digits);
            BigDecimal[] fine = exponential(n, entries, digits + MORE);
            BigDecimal largest = BigDecimal.ZERO;
            BigDecimal difference = BigDecimal.ZERO;
            for (int i = 0; i < n * n; i++) {
                largest = largest.max(fine[i].abs());
                difference = difference.max(fine[i].subtract(rough[i]).abs());
            }
            if (difference.compareTo(largest.multiply(SETTLED)) <= 0) {
                return rounded(n, fine);
            }
        }
        throw new ArithmeticException("So many digits of the exponential cancel that none can be told.");
    }

    private static DecimalExponential rounded(int n, BigDecimal[] exact) {
        double[] entries = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            entries[i] = exact[i].doubleValue();
        }
        DenseMatrix value = DenseMatrix.computed(n, n, entries);
        return new DecimalExponential(value, 1.125 * RealSchur.U * value.maxAbs() + Double.MIN_VALUE);
    }

    /** The sum of the absolute values of all entries. */
    private static BigDecimal oneNorm(BigDecimal[] a) {
        BigDecimal norm = BigDecimal.ZERO;
        for (BigDecimal x : a) {
            norm = norm.add(x.abs());
        }
        return norm;
    }

    private static BigDecimal[] exponential(int n, IntFunction<BigDecimal[]> entries, int digits) {
        MathContext context = new MathContext(digits);
        BigDecimal[] a = entries.apply(digits);
        int squarings = oneNorm(a).toBigInteger().bitLength() + EXTRA;
        BigDecimal scale = new BigDecimal(BigInteger.ONE.shiftLeft(squarings));
        for (int i = 0; i < n * n; i++) {
            a[i] = a[i].divide(scale, context);
        }
        BigDecimal[] power = series(n, a, context);
        for (int k = 0; k < squarings; k++) {
            power = product(n, power, power, context);
        }
        return power;
    }

    /** \(\sum_k A^k/k!\), until a term is below the last digit of the identity. */
    private static BigDecimal[] series(int n, BigDecimal[] a, MathContext context) {
        BigDecimal[] sum = new BigDecimal[n * n];
        for (int i = 0; i < n * n; i++) {
            sum[i] = i % (n + 1) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        BigDecimal[] term = sum.clone();
        BigDecimal last = BigDecimal.ONE.movePointLeft(context.getPrecision() + 2);
        boolean isOpen = true;
        for (int k = 1; isOpen; k++) {
            term = product(n, term, a, context);
            isOpen = false;
            for (int i = 0; i < n * n; i++) {
                term[i] = term[i].divide(BigDecimal.valueOf(k), context);
                sum[i] = sum[i].add(term[i], context);
                isOpen |= term[i].abs().compareTo(last) > 0;
            }
        }
        return sum;
    }

    /** The product of two n×n matrices, each entry rounded at each step. */
    static BigDecimal[] product(int n, BigDecimal[] a, BigDecimal[] b, MathContext context) {
        BigDecimal[] product = new BigDecimal[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int k = 0; k < n; k++) {
                    sum = sum.add(a[i * n + k].multiply(b[k * n + j], context), context);
                }
                product[i * n + j] = within(sum);
            }
        }
        return product;
    }

    private static BigDecimal within(BigDecimal x) {
        int exponent = x.precision() - x.scale();
        if (exponent > FAR && x.signum() != 0) {
            throw new ArithmeticException("An entry of the result is beyond the range of doubles, 1.8e308.");
        }
        return exponent < -FAR ? BigDecimal.ZERO : x;
    }
}
