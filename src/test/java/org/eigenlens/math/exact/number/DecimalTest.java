package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3, 4, 0.3333, false",
        "2, 3, 4, 0.6667, false",
        "1, 4, 4, 0.25, true",
        "100, 1, 2, 100, true",
        "123456, 1, 3, 1.23e5, false",
        "123456, 1, 6, 123456, true",
        "1234567, 10, 6, 123457, false",
        "-7188324, 1, 6, -7.18832e6, false",
        "-1, 3, 2, -0.33, false",
        "1, 1000000, 3, 1e-6, true",
        "1, 100000, 3, 0.00001, true",
        "1, 3000000, 3, 3.33e-7, false",
        "5, 2, 1, 2, false",
        "7, 2, 1, 4, false",
        "1e20, 1, 5, 1e20, true",
        "1e14, 1, 5, 100000000000000, true",
        "1e15, 1, 5, 1e15, true",
        "2e30, 3, 4, 6.667e29, false",
        "0, 7, 4, 0, true",
        "999999, 1000, 3, 1.00e3, false"
    })
    void quotientsAreRoundedHalfToEven(String p, String q, int digits, String text, boolean exact) {
        Decimal decimal = Decimal.ofQuotient(new BigDecimal(p), new BigDecimal(q), digits);
        assertThat(decimal.exact()).isEqualTo(exact);
        assertThat(decimal.text()).isEqualTo(text);
    }

    @Test
    void roundedDecimalsKeepTheirClosingZeros() {
        Decimal decimal = Decimal.ofIrrational(
                k -> new Interval(
                        new BigDecimal("1.2").subtract(BigDecimal.ONE.movePointLeft(k + 1)),
                        new BigDecimal("1.2").add(BigDecimal.ONE.movePointLeft(k + 1))),
                4);
        assertThat(decimal).isEqualTo(new Decimal("1.200", false));
    }

    @Test
    void enclosuresAreRefinedUntilBothEndsAgree() {
        // 0.12345 + 10^-40: five digits need an enclosure on one side of the middle between 0.1234 and 0.1235
        BigDecimal value = new BigDecimal("0.12345").add(BigDecimal.ONE.movePointLeft(40));
        Decimal decimal = Decimal.ofIrrational(
                k -> new Interval(
                        value.subtract(BigDecimal.ONE.movePointLeft(k + 1)),
                        value.add(BigDecimal.ONE.movePointLeft(k + 1))),
                4);
        assertThat(decimal.text()).isEqualTo("0.1235");
    }

    @Test
    void whatCannotBeToldFromZeroIsZeroAndNotCalledExact() {
        Decimal decimal = Decimal.ofIrrational(
                k -> new Interval(BigDecimal.ONE.movePointLeft(k + 1).negate(), BigDecimal.ONE.movePointLeft(k + 1)),
                4);
        assertThat(decimal).isEqualTo(new Decimal("0", false));
    }
}
