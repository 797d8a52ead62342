package org.eigenlens.math.exact.number;

import java.math.BigInteger;

/** A complex number with integer parts; over a power of two it is a point of a fine grid. */
record GaussianInteger(BigInteger re, BigInteger im) {

    static final GaussianInteger ONE = new GaussianInteger(BigInteger.ONE, BigInteger.ZERO);
    static final GaussianInteger ZERO = new GaussianInteger(BigInteger.ZERO, BigInteger.ZERO);

    GaussianInteger plus(GaussianInteger other) {
        return new GaussianInteger(re.add(other.re), im.add(other.im));
    }

    GaussianInteger minus(GaussianInteger other) {
        return new GaussianInteger(re.subtract(other.re), im.subtract(other.im));
    }

    GaussianInteger times(GaussianInteger other) {
        return new GaussianInteger(
                re.multiply(other.re).subtract(im.multiply(other.im)),
                re.multiply(other.im).add(im.multiply(other.re)));
    }

    GaussianInteger times(BigInteger factor) {
        return new GaussianInteger(re.multiply(factor), im.multiply(factor));
    }

    GaussianInteger conjugate() {
        return new GaussianInteger(re, im.negate());
    }

    /** The parts multiplied by \(2^{bits}\), or, for negative bits, divided by it and rounded down. */
    GaussianInteger shift(int bits) {
        return new GaussianInteger(re.shiftLeft(bits), im.shiftLeft(bits));
    }

    BigInteger norm() {
        return re.multiply(re).add(im.multiply(im));
    }

    /** The quotient with both parts rounded towards zero. */
    GaussianInteger dividedBy(GaussianInteger other) {
        BigInteger norm = other.norm();
        GaussianInteger product = times(other.conjugate());
        return new GaussianInteger(product.re.divide(norm), product.im.divide(norm));
    }

    /** Whether the distance to {@code other} is more than {@code distance}. */
    boolean isFartherThan(BigInteger distance, GaussianInteger other) {
        return minus(other).norm().compareTo(distance.multiply(distance)) > 0;
    }
}
