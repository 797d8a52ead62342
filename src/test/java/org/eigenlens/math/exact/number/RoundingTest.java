package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class RoundingTest {

    /** The middle between 1 and the next double. */
    private static final BigDecimal MIDDLE = BigDecimal.ONE.add(new BigDecimal(Math.ulp(1.0) / 2));

    /** What is known of a number at k digits: that it lies within \(10^{-k-1}\) of the value. */
    private static IntFunction<Interval> near(BigDecimal value) {
        return k -> new Interval(
                value.subtract(BigDecimal.ONE.movePointLeft(k + 1)), value.add(BigDecimal.ONE.movePointLeft(k + 1)));
    }

    @Test
    void enclosuresAreRefinedUntilBothEndsRoundToOneDouble() {
        assertThat(Rounding.toDouble(near(new BigDecimal("0.1")))).isEqualTo(0.1);
        BigDecimal step = BigDecimal.ONE.movePointLeft(60);
        assertThat(Rounding.toDouble(near(MIDDLE.add(step)))).isEqualTo(Math.nextUp(1.0));
        assertThat(Rounding.toDouble(near(MIDDLE.subtract(step)))).isEqualTo(1.0);
    }

    @Test
    void whatStaysOnAMiddleForEverIsRoundedFromThereToEven() {
        assertThat(Rounding.toDouble(near(MIDDLE))).isEqualTo(1.0);
        BigDecimal next = BigDecimal.ONE.add(new BigDecimal(1.5 * Math.ulp(1.0)));
        assertThat(Rounding.toDouble(near(next))).isEqualTo(1.0 + 2 * Math.ulp(1.0));
    }

    @Test
    void whatCannotBeToldFromZeroIsZero() {
        assertThat(Rounding.toDouble(near(BigDecimal.ZERO))).isZero();
        assertThat(Rounding.toDouble(near(new BigDecimal("1e-300")))).isEqualTo(1e-300);
        assertThat(1 / Rounding.toDouble(near(BigDecimal.ZERO))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(1 / Rounding.toDouble(near(new BigDecimal("-1e-400")))).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
