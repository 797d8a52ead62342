package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * A monic polynomial p of degree n in a scale in which its coefficients are integers: \(s^np(y/s)\), monic too.
 *
 * <p>Its factors are those of p in the same scale, and integers have no denominators to reduce.
 *
 * @param scale s
 * @param polynomial \(s^np(y/s)\)
 */
record IntegralForm(BigInteger scale, Polynomial polynomial) {

    /** The integral form; the parts of a coefficient \(a+b\sqrt d\) are integers in it. */
    static IntegralForm of(Polynomial monic) {
        BigInteger scale = BigInteger.ONE;
        for (int k = 1; k <= monic.degree(); k++) {
            Surd scaled = monic.coefficient(monic.degree() - k).times(integer(scale.pow(k)));
            scale = scale.multiply(Content.denominator(scaled.coefficients()));
        }
        return new IntegralForm(scale, inScale(monic, new BigFraction(scale)));
    }

    /** The factor of p that belongs to a monic factor of the integral form. */
    Polynomial original(Polynomial factor) {
        return inScale(factor, new BigFraction(BigInteger.ONE, scale));
    }

    private static Polynomial inScale(Polynomial monic, BigFraction scale) {
        List<Surd> coefficients = new ArrayList<>();
        for (int j = 0; j <= monic.degree(); j++) {
            coefficients.add(monic.coefficient(j).times(Surd.of(scale.pow(monic.degree() - j))));
        }
        return Polynomial.of(coefficients);
    }

    private static Surd integer(BigInteger n) {
        return Surd.of(new BigFraction(n));
    }
}
