package org.eigenlens.math.exact.text;

import java.math.BigInteger;
import java.util.Optional;
import org.eigenlens.math.exact.number.Surd;
import org.hipparchus.fraction.BigFraction;

/** Exact values of moderate size; what grows beyond is left to numerical enclosures, so that no text costs much time. */
final class Exact {

    private static final int MAX_BITS = 2_000;
    private static final int MAX_TERMS = 8;
    private static final int MAX_TERMS_IN_DIVISOR = 4;

    private Exact() {}

    /** The value, unless it is too large to be kept. */
    static Optional<Surd> within(Surd value) {
        return bits(value) <= MAX_BITS && value.coefficients().size() <= MAX_TERMS
                ? Optional.of(value)
                : Optional.empty();
    }

    static Optional<Surd> reciprocal(Surd value) {
        return value.coefficients().size() <= MAX_TERMS_IN_DIVISOR ? Optional.of(value.reciprocal()) : Optional.empty();
    }

    /** The power \(x^n\), empty without computing it if it would be too large. */
    static Optional<Surd> power(Surd value, int n) {
        boolean moderate = (long) bits(value) * Math.abs(n) <= MAX_BITS;
        boolean few = value.coefficients().size() <= MAX_TERMS_IN_DIVISOR;
        return moderate && few ? within(value.power(n)) : Optional.empty();
    }

    private static int bits(Surd value) {
        int bits = 1;
        for (BigFraction c : value.coefficients()) {
            bits = Math.max(
                    bits, c.getNumerator().bitLength() + c.getDenominator().bitLength());
        }
        for (BigInteger r : value.radicands()) {
            bits = Math.max(bits, r.bitLength());
        }
        return bits;
    }
}
