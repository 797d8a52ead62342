package org.eigenlens.math.exact.number;

import java.math.BigDecimal;

/** A rectangle of the complex plane that is certain to hold the number it stands for: real part times imaginary part. */
public record Box(Interval re, Interval im) {

    /** The box that holds zero only. */
    public static final Box ZERO = of(Interval.ZERO);

    /** The box on the real axis over one interval. */
    public static Box of(Interval re) {
        return new Box(re, Interval.ZERO);
    }

    /** The sum, to {@code digits} significant digits in each end. */
    public Box plus(Box other, int digits) {
        return new Box(re.plus(other.re, digits), im.plus(other.im, digits));
    }

    /** The mirror image through the origin. */
    public Box negate() {
        return new Box(re.negate(), im.negate());
    }

    /** The product, to {@code digits} significant digits in each end. */
    public Box times(Box other, int digits) {
        if (isOnRealAxis() && other.isOnRealAxis()) {
            return of(re.times(other.re, digits));
        }
        return new Box(
                re.times(other.re, digits).minus(im.times(other.im, digits), digits),
                re.times(other.im, digits).plus(im.times(other.re, digits), digits));
    }

    /**
     * The quotient, to {@code digits} significant digits in each end.
     *
     * @throws ArithmeticException if zero cannot be told from the divisor
     */
    public Box dividedBy(Box other, int digits) {
        if (other.isOnRealAxis()) {
            return new Box(re.dividedBy(other.re, digits), im.dividedBy(other.re, digits));
        }
        Interval norm = square(other.re, digits).plus(square(other.im, digits), digits);
        Box product = times(new Box(other.re, other.im.negate()), digits);
        return new Box(product.re.dividedBy(norm, digits), product.im.dividedBy(norm, digits));
    }

    /** Whether the imaginary part is exactly zero. */
    public boolean isOnRealAxis() {
        return im.lo().signum() == 0 && im.hi().signum() == 0;
    }

    /** Whether zero lies in the box. */
    public boolean holdsZero() {
        return re.holdsZero() && im.holdsZero();
    }

    /** Whether the two boxes have a point in common. */
    boolean meets(Box other) {
        return re.meets(other.re) && im.meets(other.im);
    }

    /** The longer of the two sides. */
    public BigDecimal width() {
        return re.width().max(im.width());
    }

    private static Interval square(Interval x, int digits) {
        Interval product = x.times(x, digits);
        return product.lo().signum() < 0 ? new Interval(BigDecimal.ZERO, product.hi()) : product;
    }
}
