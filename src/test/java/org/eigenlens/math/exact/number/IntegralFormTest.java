package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class IntegralFormTest {

    @Test
    void coefficientsAreIntegersAndFactorsReturn() {
        Polynomial first = Polynomial.of(Surd.of(-1, 3), Surd.ONE);
        Polynomial second = Polynomial.of(Surd.of(2, 5), Surd.of(-1, 2), Surd.ONE);
        IntegralForm form = IntegralForm.of(first.times(second));
        assertThat(form.polynomial().coefficients()).allMatch(Surd::isInteger);
        assertThat(form.polynomial().leading()).isEqualTo(Surd.ONE);
        assertThat(form.original(form.polynomial())).isEqualTo(first.times(second));
        assertThat(Factorization.of(first.times(second)).factors())
                .map(Factor::polynomial)
                .containsExactly(first, second);
    }

    @Test
    void integersKeepTheirScale() {
        IntegralForm form = IntegralForm.of(Polynomial.ofIntegers(6, -5, 1));
        assertThat(form.scale()).isEqualTo(BigInteger.ONE);
        assertThat(form.polynomial()).isEqualTo(Polynomial.ofIntegers(6, -5, 1));
    }

    @Test
    void scaleClearsEachPowerOnce() {
        IntegralForm form = IntegralForm.of(Polynomial.of(Surd.of(1, 8), Surd.of(1, 4), Surd.of(1, 2), Surd.ONE));
        assertThat(form.scale()).isEqualTo(BigInteger.TWO);
        assertThat(form.polynomial()).isEqualTo(Polynomial.ofIntegers(1, 1, 1, 1));
    }

    @Test
    void contentIsTheLargestCommonDivisor() {
        List<BigFraction> rationals = List.of(new BigFraction(4, 3), new BigFraction(-10, 9), BigFraction.ZERO);
        assertThat(Content.of(rationals)).isEqualTo(new BigFraction(2, 9));
        assertThat(Content.denominator(rationals)).isEqualTo(BigInteger.valueOf(9));
        assertThat(Content.of(List.of(BigFraction.ZERO)).signum()).isZero();
        assertThat(Content.denominator(List.of())).isEqualTo(BigInteger.ONE);
    }

    @Test
    void radicandsOfOneFieldMayDiffer() {
        // 1002301... = 10007^2 · 10009 keeps the square of its large prime
        Surd small = Surd.sqrt(new BigFraction(10_009));
        Surd large = Surd.sqrt(new BigFraction(10_009L * 10_007 * 10_007));
        assertThat(large.radicands()).isNotEqualTo(small.radicands());
        assertThat(large.coefficientInTermsOf(BigInteger.valueOf(10_009))).isEqualTo(new BigFraction(10_007));
        Polynomial p = Polynomial.of(small.negate(), Surd.ONE)
                .times(Polynomial.of(large, Surd.ZERO, Surd.ONE))
                .times(Polynomial.ofIntegers(1, 1));
        assertThat(large.times(small)).isEqualTo(Surd.of(10_009L * 10_007));
        assertThat(Factorization.of(p).factors()).hasSize(3);
        assertThat(Factorization.of(p).squarefreePart()).isEqualTo(p);
    }
}
