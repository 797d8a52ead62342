package org.eigenlens.math.exact.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A closed interval {@code [lo, hi]} with decimal ends that is certain to hold the real number it stands for.
 *
 * <p>Every operation rounds its lower end down and its upper end up to the given number of significant digits, so the
 * result encloses \(\{x \circ y : x \in X, y \in Y\}\) (Moore, Kearfott and Cloud, <i>Introduction to Interval
 * Analysis</i>, chapter 2).
 */
public record Interval(BigDecimal lo, BigDecimal hi) {

    /** The interval [0, 0]. */
    public static final Interval ZERO = of(BigDecimal.ZERO);

    /** Refuses ends in the wrong order by an {@link IllegalArgumentException}. */
    public Interval {
        if (lo.compareTo(hi) > 0) {
            throw new IllegalArgumentException("The lower end " + lo + " lies above the upper end " + hi + ".");
        }
    }

    /** The interval that holds one decimal number only. */
    public static Interval of(BigDecimal point) {
        return new Interval(point, point);
    }

    /** The sum, to {@code digits} significant digits. */
    public Interval plus(Interval other, int digits) {
        return new Interval(lo.add(other.lo, down(digits)), hi.add(other.hi, up(digits)));
    }

    /** The difference, to {@code digits} significant digits. */
    public Interval minus(Interval other, int digits) {
        return plus(other.negate(), digits);
    }

    /** The mirror image {@code [-hi, -lo]}. */
    public Interval negate() {
        return new Interval(hi.negate(), lo.negate());
    }

    /** The product, to {@code digits} significant digits. */
    public Interval times(Interval other, int digits) {
        if (lo.signum() >= 0 && other.lo.signum() >= 0) {
            return new Interval(lo.multiply(other.lo, down(digits)), hi.multiply(other.hi, up(digits)));
        }
        if (hi.signum() <= 0 && lo.signum() < 0) {
            return negate().times(other, digits).negate();
        }
        if (other.hi.signum() <= 0 && other.lo.signum() < 0) {
            return times(other.negate(), digits).negate();
        }
        return straddling(other, digits);
    }

    /** The product where one of the two intervals has zero inside. */
    private Interval straddling(Interval other, int digits) {
        BigDecimal a = lo.multiply(other.hi);
        BigDecimal b = hi.multiply(other.lo);
        BigDecimal c = lo.multiply(other.lo);
        BigDecimal d = hi.multiply(other.hi);
        return new Interval(a.min(b).round(down(digits)), c.max(d).round(up(digits)));
    }

    /**
     * The quotient, to {@code digits} significant digits.
     *
     * @throws ArithmeticException if the divisor holds zero
     */
    public Interval dividedBy(Interval other, int digits) {
        if (other.holdsZero()) {
            throw new ArithmeticException("Division by an interval that holds zero.");
        }
        BigDecimal low = quotient(lo, other.lo, down(digits)).min(quotient(lo, other.hi, down(digits)));
        BigDecimal high = quotient(lo, other.lo, up(digits)).max(quotient(lo, other.hi, up(digits)));
        low = low.min(quotient(hi, other.lo, down(digits))).min(quotient(hi, other.hi, down(digits)));
        high = high.max(quotient(hi, other.lo, up(digits))).max(quotient(hi, other.hi, up(digits)));
        return new Interval(low, high);
    }

    /**
     * The square root of the part at or above zero, to {@code digits} significant digits.
     *
     * @throws ArithmeticException if the interval lies below zero
     */
    public Interval sqrt(int digits) {
        if (hi.signum() < 0) {
            throw new ArithmeticException("The square root of a negative interval is not real.");
        }
        return new Interval(lo.max(BigDecimal.ZERO).sqrt(down(digits)), hi.sqrt(up(digits)));
    }

    /** Whether zero lies in the interval, an end included. */
    public boolean holdsZero() {
        return lo.signum() <= 0 && hi.signum() >= 0;
    }

    /** Whether {@code value} lies in the interval, an end included. */
    public boolean holds(BigDecimal value) {
        return lo.compareTo(value) <= 0 && value.compareTo(hi) <= 0;
    }

    /** Whether the two intervals have a point in common. */
    boolean meets(Interval other) {
        return lo.compareTo(other.hi) <= 0 && other.lo.compareTo(hi) <= 0;
    }

    /** The sign that all numbers in the interval share: 1 or -1; 0 if zero lies in it and nothing can be said. */
    public int signum() {
        return holdsZero() ? 0 : lo.signum();
    }

    /** The length {@code hi - lo}. */
    public BigDecimal width() {
        return hi.subtract(lo);
    }

    private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator, MathContext rounding) {
        return numerator.divide(denominator, rounding);
    }

    private static MathContext down(int digits) {
        return new MathContext(digits, RoundingMode.FLOOR);
    }

    private static MathContext up(int digits) {
        return new MathContext(digits, RoundingMode.CEILING);
    }
}
