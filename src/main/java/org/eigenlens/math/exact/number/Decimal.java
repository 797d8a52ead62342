package org.eigenlens.math.exact.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.IntFunction;

/**
 * A number written in decimals, and whether the decimals are all of it.
 *
 * <p>The text of an exact decimal has no closing zeros ({@code 0.5}); the text of a rounded one keeps them
 * ({@code 0.50000}), for each of its digits is correct. Numbers below 1e-5 or from 1e15 on are written with an exponent, and so is a rounded one
 * whose digits end before the point ({@code 7.18832e11}).
 *
 * @param text digits with {@code .} as the point and {@code -} as the minus
 * @param exact whether the text is the number itself
 */
public record Decimal(String text, boolean exact) {

    /** Past this many digits a number that still may lie on either side of a rounding boundary is rounded at its middle. */
    private static final int LAST_REFINEMENT = 3000;

    /** The decimal of a rational \(p/q\), rounded half to even to {@code digits} significant digits. */
    static Decimal ofQuotient(BigDecimal p, BigDecimal q, int digits) {
        BigDecimal rounded = p.divide(q, new MathContext(digits, RoundingMode.HALF_EVEN));
        boolean exact = rounded.multiply(q).compareTo(p) == 0;
        return exact
                ? new Decimal(layOut(rounded.stripTrailingZeros()), true)
                : new Decimal(pad(rounded, digits), false);
    }

    /**
     * The decimal of an irrational real number, correctly rounded to {@code digits} significant digits.
     *
     * @param enclosure an enclosure of the number no wider than \(10^{-k}\), for any k that is asked for
     */
    static Decimal ofIrrational(IntFunction<Interval> enclosure, int digits) {
        BigDecimal rounded = rounded(enclosure, digits);
        return rounded.signum() == 0 ? new Decimal("0", false) : new Decimal(pad(rounded, digits), false);
    }

    /** The number rounded to {@code digits} significant digits, by refinement until both ends of an enclosure agree. */
    static BigDecimal rounded(IntFunction<Interval> enclosure, int digits) {
        MathContext rounding = new MathContext(digits, RoundingMode.HALF_EVEN);
        for (int k = digits + 3; ; k *= 2) {
            Interval interval = enclosure.apply(k);
            BigDecimal low = interval.lo().round(rounding);
            BigDecimal high = interval.hi().round(rounding);
            if (!interval.holdsZero() && low.compareTo(high) == 0) {
                return low;
            }
            if (k > LAST_REFINEMENT) {
                return interval.holdsZero() ? BigDecimal.ZERO : low;
            }
        }
    }

    /** With an exponent where the digits end before the point: zeros in their place would look like digits. */
    private static String pad(BigDecimal rounded, int digits) {
        BigDecimal padded = rounded.setScale(rounded.scale() + digits - rounded.precision(), RoundingMode.UNNECESSARY);
        return padded.scale() < 0 ? withExponent(padded) : layOut(padded);
    }

    private static String layOut(BigDecimal value) {
        int exponent = exponent(value);
        boolean plain = value.signum() == 0 || (exponent >= -5 && exponent < 15);
        return plain ? value.toPlainString() : withExponent(value);
    }

    private static String withExponent(BigDecimal value) {
        int exponent = exponent(value);
        return value.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
