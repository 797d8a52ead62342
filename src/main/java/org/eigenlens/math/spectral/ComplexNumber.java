package org.eigenlens.math.spectral;

import java.util.Comparator;

/**
 * A complex number {@code re + im·i} with finite parts.
 *
 * <p>Zero has no sign here: −0.0 becomes 0.0, so that equal numbers are equal objects.
 */
public record ComplexNumber(double re, double im) {

    /** Zero. */
    public static final ComplexNumber ZERO = new ComplexNumber(0, 0);

    /** The order in which eigenvalues are listed: real part descending, then imaginary part descending. */
    public static final Comparator<ComplexNumber> DESCENDING = Comparator.comparingDouble(ComplexNumber::re)
            .thenComparingDouble(ComplexNumber::im)
            .reversed();

    /** @throws ArithmeticException if a part is infinite or not a number */
    public ComplexNumber {
        if (!Double.isFinite(re) || !Double.isFinite(im)) {
            throw new ArithmeticException("A complex number needs two finite parts, not " + re + " and " + im + ".");
        }
        re += 0.0;
        im += 0.0;
    }

    /** The real number {@code re}. */
    public static ComplexNumber real(double re) {
        return new ComplexNumber(re, 0);
    }

    /** Whether the imaginary part is exactly zero. */
    public boolean isReal() {
        return im == 0;
    }

    /** The modulus \(|z| = \sqrt{x^2 + y^2}\), without overflow on the way. */
    public double modulus() {
        return Math.hypot(re, im);
    }

    /** The angle in (−π, π]. */
    public double argument() {
        return Math.atan2(im, re);
    }

    /** The mirror image in the real axis. */
    public ComplexNumber conjugate() {
        return new ComplexNumber(re, -im);
    }

    /** The sum. */
    public ComplexNumber plus(ComplexNumber other) {
        return new ComplexNumber(re + other.re, im + other.im);
    }

    /** The difference. */
    public ComplexNumber minus(ComplexNumber other) {
        return new ComplexNumber(re - other.re, im - other.im);
    }

    /** The modulus of the difference; infinite where that is beyond the range of doubles. */
    public double distanceTo(ComplexNumber other) {
        return Math.hypot(re - other.re, im - other.im);
    }

    /** The product. */
    public ComplexNumber times(ComplexNumber other) {
        return new ComplexNumber(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    /** The product with a real number. */
    public ComplexNumber times(double factor) {
        return new ComplexNumber(re * factor, im * factor);
    }
}
