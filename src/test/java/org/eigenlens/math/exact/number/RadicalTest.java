package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RadicalTest {

    @Property(tries = 2000)
    void factorSquaredTimesRadicandIsTheNumber(@ForAll @LongRange(min = -2_000_000, max = 2_000_000) long n) {
        Radical radical = Radical.of(BigInteger.valueOf(n));
        assertThat(radical.factor().pow(2).multiply(radical.radicand()).longValueExact())
                .isEqualTo(n == 0 ? 0 : n);
        long rest = Math.abs(radical.radicand().longValueExact());
        for (long p = 2; p * p <= rest; p++) {
            assertThat(rest % (p * p)).isNotZero();
        }
    }

    @Property(tries = 500)
    void squaresOfLargeNumbersAreFound(@ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long root) {
        BigInteger square = BigInteger.valueOf(root).pow(2);
        assertThat(Radical.of(square)).isEqualTo(new Radical(BigInteger.valueOf(root), BigInteger.ONE));
        assertThat(Radical.isSquare(square)).isTrue();
        assertThat(Radical.isSquare(square.add(BigInteger.ONE))).isFalse();
    }

    @Test
    void smallPrimesAreTakenOutOfHugeNumbers() {
        BigInteger prime = BigInteger.TWO.pow(127).subtract(BigInteger.ONE);
        BigInteger n = prime.multiply(BigInteger.valueOf(997 * 997 * 8));
        assertThat(Radical.of(n)).isEqualTo(new Radical(BigInteger.valueOf(997 * 2), prime.multiply(BigInteger.TWO)));
        assertThat(Radical.of(n.negate()).radicand())
                .isEqualTo(prime.multiply(BigInteger.TWO).negate());
    }

    @Test
    void squareOfALargePrimeTimesALargePrimeStaysWhole() {
        // 10007^2 · 10009 is above 10^12: nothing is claimed, and nothing is lost.
        long n = 10_007L * 10_007 * 10_009;
        Radical radical = Radical.of(BigInteger.valueOf(n));
        assertThat(radical.factor().pow(2).multiply(radical.radicand())).isEqualTo(BigInteger.valueOf(n));
    }

    @Test
    void zeroIsZeroTimesTheRootOfOne() {
        assertThat(Radical.of(BigInteger.ZERO)).isEqualTo(new Radical(BigInteger.ZERO, BigInteger.ONE));
        assertThat(Radical.isSquare(BigInteger.valueOf(-4))).isFalse();
        assertThat(Radical.isSquare(BigInteger.ZERO)).isTrue();
    }
}
