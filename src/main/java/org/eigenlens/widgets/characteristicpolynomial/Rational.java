package org.eigenlens.widgets.characteristicpolynomial;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.eigenlens.math.exact.number.Surd;
import org.hipparchus.fraction.BigFraction;

/** Decimals as exact numbers. */
final class Rational {

    private Rational() {}

    static Surd of(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        return Surd.of(
                value.scale() > 0
                        ? new BigFraction(unscaled, BigInteger.TEN.pow(value.scale()))
                        : new BigFraction(unscaled.multiply(BigInteger.TEN.pow(-value.scale()))));
    }
}
