package org.eigenlens.math.spectral;

import java.math.BigDecimal;
import java.math.MathContext;

/** A complex number in decimals. */
public record DecimalNumber(BigDecimal re, BigDecimal im) {

    public static final DecimalNumber ZERO = new DecimalNumber(BigDecimal.ZERO, BigDecimal.ZERO);

    /** The sum, rounded. */
    public DecimalNumber plus(DecimalNumber other, MathContext context) {
        return new DecimalNumber(re.add(other.re, context), im.add(other.im, context));
    }

    /** The difference, rounded. */
    public DecimalNumber minus(DecimalNumber other, MathContext context) {
        return new DecimalNumber(re.subtract(other.re, context), im.subtract(other.im, context));
    }

    /** The product, rounded. */
    public DecimalNumber times(DecimalNumber other, MathContext context) {
        return new DecimalNumber(
                re.multiply(other.re).subtract(im.multiply(other.im), context),
                re.multiply(other.im).add(im.multiply(other.re), context));
    }

    /** The quotient by a real number, rounded. */
    public DecimalNumber dividedBy(BigDecimal divisor, MathContext context) {
        return new DecimalNumber(re.divide(divisor, context), im.divide(divisor, context));
    }

    /** The conjugate. */
    public DecimalNumber conjugate() {
        return new DecimalNumber(re, im.negate());
    }

    /** \(|z|^2\), rounded. */
    public BigDecimal squaredModulus(MathContext context) {
        return re.multiply(re).add(im.multiply(im), context);
    }
}
