package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecimalGrowthTest {

    private static DecimalGrowth of(int horizon, double... entries) {
        BigDecimal[] decimals =
                Arrays.stream(entries).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
        return DecimalGrowth.of((int) Math.sqrt(entries.length), digits -> decimals.clone(), horizon);
    }

    private static List<Double> rounded(DecimalGrowth growth) {
        return growth.norms().stream().map(BigDecimal::doubleValue).toList();
    }

    @Test
    void normsThatAreKnown() {
        assertThat(rounded(of(3, 2, 0, 0, 0.5))).containsExactly(1.0, 2.0, 4.0, 8.0);
        assertThat(rounded(of(3, 0, 7, 0, 0))).containsExactly(1.0, 7.0, 0.0, 0.0);
        assertThat(rounded(of(2, 0, 0, 0, 0))).containsExactly(1.0, 0.0, 0.0);
        assertThat(rounded(of(0, 5, 1, 1, 5))).containsExactly(1.0);
        assertThat(of(200, 1, 0, 1e7, 0, 1, 0, 0, 0, 2).peak()).isCloseTo(1e7 * 0x1p200, within(1e55));
    }

    /** \\(b(\\lambda^t - \\mu^t)/(\\lambda - \\mu)\\) beside the diagonal, of which doubles keep nothing in the end. */
    @Test
    void normsAreRightWhereNearlyAllDigitsCancel() {
        BigDecimal lambda = new BigDecimal("0.5");
        BigDecimal mu = new BigDecimal("0.4999999");
        BigDecimal b = new BigDecimal("1e8");
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), new MathContext(200));
        BigDecimal[] v = {BigDecimal.ONE, third, BigDecimal.ZERO, BigDecimal.ONE};
        BigDecimal[] back = {BigDecimal.ONE, third.negate(), BigDecimal.ZERO, BigDecimal.ONE};
        BigDecimal[] turned = DecimalExponential.product(
                2,
                DecimalExponential.product(
                        2, v, new BigDecimal[] {lambda, b, BigDecimal.ZERO, mu}, new MathContext(200)),
                back,
                new MathContext(200));
        DecimalGrowth growth = DecimalGrowth.of(2, digits -> turned.clone(), 60);
        double expected = b.multiply(lambda.pow(60).subtract(mu.pow(60)))
                .divide(lambda.subtract(mu), MathContext.DECIMAL64)
                .doubleValue();
        assertThat(growth.norms().get(60).doubleValue()).isCloseTo(expected, within(1e-4 + 1e-12 * growth.peak()));
        assertThat(growth.peakTime()).isEqualTo(1);
    }

    @Test
    void peakIsTheFirstOfThoseThatAreAlike() {
        DecimalGrowth turn = of(50, 0.6, -0.8, 0.8, 0.6);
        assertThat(turn.peakTime()).isZero();
        assertThat(turn.peak()).isCloseTo(1, within(1e-14));
        assertThat(of(9, 1, 2, 0, -1).peakTime()).isEqualTo(1);
        assertThat(of(9, 1, 1, 0, 1).peakTime()).isEqualTo(9);
    }

    @Test
    void powersBeyondTheDoublesAreRefused() {
        assertThat(of(3, 1e100, 0, 0, 1).peak()).isEqualTo(1e300);
        assertThatThrownBy(() -> of(4, 1e100, 0, 0, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("beyond the range of doubles");
    }

    @Property(tries = 100)
    void agreesWithWhatIsComputedInDoubles(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(2);
        DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, n, random);
        DecimalGrowth decimal = DecimalGrowth.of(
                n,
                digits -> Arrays.stream(a.toArray()).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new),
                20);
        TransientGrowth growth = TransientGrowth.of(a, 20);
        for (int t = 0; t <= 20; t++) {
            assertThat(decimal.norms().get(t).doubleValue())
                    .isCloseTo(growth.norm(t), within(growth.error(t) + 1e-12 * growth.peak()));
        }
    }
}
