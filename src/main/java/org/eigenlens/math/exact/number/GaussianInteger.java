package org.eigenlens.math.exact.number;

import java.math.BigInteger;

/** A complex number with integer parts; over a power of two it is a point of a fine grid. */
record GaussianInteger(BigInteger re, BigInteger im) {

    static final GaussianInteger ONE = new GaussianInteger(BigInteger.ONE, BigInteger.ZERO);
    static final GaussianInteger ZERO = new GaussianInteger(BigInteger.ZERO, BigInteger.ZERO);

    private static final int SPARE_BITS = 44;

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

    /** The quotient, each part within two of the truth or within a trillionth of the quotient's size. */
    GaussianInteger dividedBy(GaussianInteger other) {
        int needed = Math.max(0, size().bitLength() - other.size().bitLength()) + SPARE_BITS;
        int spare = Math.max(0, other.size().bitLength() - needed);
        GaussianInteger divisor = other.shift(-spare);
        BigInteger norm = divisor.norm();
        GaussianInteger product = shift(-spare).times(divisor.conjugate());
        return new GaussianInteger(product.re.divide(norm), product.im.divide(norm));
    }

    /** The larger of the two parts, without sign: at most the modulus, and at least its 1.42th part. */
    BigInteger size() {
        return re.abs().max(im.abs());
    }

    /** An upper bound of the modulus, at most 1.12 times as large: the larger part and half the smaller one. */
    BigInteger bound() {
        return size().add(re.abs().min(im.abs()).shiftRight(1)).add(BigInteger.ONE);
    }

    /** Whether the distance to {@code other} is more than {@code distance}. */
    boolean isFartherThan(BigInteger distance, GaussianInteger other) {
        return minus(other).norm().compareTo(distance.multiply(distance)) > 0;
    }
}
