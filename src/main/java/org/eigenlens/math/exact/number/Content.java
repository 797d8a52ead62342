package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.Collection;
import org.hipparchus.fraction.BigFraction;

/** The content of a list of rationals: the largest rational of which all of them are integer multiples. */
public final class Content {

    private Content() {}

    /** The content; zero when all of them are zero. */
    public static BigFraction of(Collection<BigFraction> rationals) {
        BigInteger numerators = BigInteger.ZERO;
        for (BigFraction rational : rationals) {
            numerators = numerators.gcd(rational.getNumerator());
        }
        return new BigFraction(numerators, denominator(rationals));
    }

    /** The least common denominator; 1 for an empty list. */
    public static BigInteger denominator(Collection<BigFraction> rationals) {
        BigInteger denominator = BigInteger.ONE;
        for (BigFraction rational : rationals) {
            BigInteger q = rational.getDenominator();
            denominator = denominator.divide(denominator.gcd(q)).multiply(q);
        }
        return denominator;
    }
}
