package org.eigenlens.math.exact.number;

/**
 * A real or complex number that is known exactly: a sum of square roots, or an expression in a root of a polynomial.
 *
 * <p>Two numbers combine when they lie in one field that this package can hold: any two {@link Surd}s do; a
 * {@link RootExpression} combines with rationals, with its polynomial's own coefficients and with expressions in the same root.
 */
public sealed interface ExactNumber permits Surd, RootExpression {

    /** The sum. */
    ExactNumber plus(ExactNumber other);

    /** The product. */
    ExactNumber times(ExactNumber other);

    /** The number with the other sign. */
    ExactNumber negate();

    /**
     * One over this number.
     *
     * @throws ArithmeticException if this number is zero
     */
    ExactNumber reciprocal();

    /** The difference. */
    default ExactNumber minus(ExactNumber other) {
        return plus(other.negate());
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    default ExactNumber dividedBy(ExactNumber other) {
        return times(other.reciprocal());
    }

    /** Whether the number is zero: decided, not estimated. */
    boolean isZero();

    /** Whether the number lies on the real axis. */
    boolean isReal();

    /**
     * The sign of a real number: −1, 0 or 1, decided, not estimated: it holds for numbers that are zero as doubles, too.
     *
     * @throws ArithmeticException if this number is complex
     */
    default int signum() {
        if (!isReal()) {
            throw new ArithmeticException(toText() + " is not real and has no sign.");
        }
        int sign = 0;
        for (int digits = 20; sign == 0 && !isZero(); digits *= 2) {
            sign = enclosure(digits).re().signum();
        }
        return sign;
    }

    /** Whether the number is a quotient of integers. */
    boolean isRational();

    /** A box no wider than \(10^{-digits}\) that is certain to hold the number. */
    Box enclosure(int digits);

    /** The real part in decimals, correctly rounded to {@code digits} significant digits. */
    Decimal realDecimal(int digits);

    /** The imaginary part in decimals, correctly rounded to {@code digits} significant digits. */
    Decimal imaginaryDecimal(int digits);

    /** The number in decimals, such as {@code 5.3723} or {@code -0.5 + 0.86603i}. */
    default Decimal decimal(int digits) {
        return isReal() ? realDecimal(digits) : ComplexText.join(realDecimal(digits), imaginaryDecimal(digits));
    }

    /** The real part as the nearest double. */
    default double re() {
        return Rounding.toDouble(k -> enclosure(k).re());
    }

    /** The imaginary part as the nearest double. */
    default double im() {
        return isReal() ? 0.0 : Rounding.toDouble(k -> enclosure(k).im());
    }

    /** The number in TeX, such as {@code \frac{5 + \sqrt{33}}{2}}. */
    String toTex();

    /** The number in plain characters for a reader, such as {@code (5 + √33)/2}. */
    String toText();

    /** Whether the exact form is short enough to be read at a glance, and so to be shown before its decimals. */
    boolean isShort();
}
