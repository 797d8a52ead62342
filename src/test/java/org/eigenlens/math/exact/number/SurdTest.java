package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurdTest {

    private static final Surd ROOT2 = root(2);
    private static final Surd ROOT3 = root(3);

    private static Surd root(long n) {
        return Surd.sqrt(new BigFraction(n));
    }

    @Test
    void squareRootsAreInLowestForm() {
        assertThat(root(12).toText()).isEqualTo("2√3");
        assertThat(root(49)).isEqualTo(Surd.of(7));
        assertThat(root(0)).isEqualTo(Surd.ZERO);
        assertThat(Surd.sqrt(new BigFraction(1, 2)).toText()).isEqualTo("√2/2");
        assertThat(Surd.sqrt(new BigFraction(12, 18)).toText()).isEqualTo("√6/3");
        assertThat(Surd.sqrt(new BigFraction(-4)).toText()).isEqualTo("2i");
        assertThat(Surd.sqrt(new BigFraction(-3, 4)).toText()).isEqualTo("i√3/2");
    }

    @Test
    void goldenRatioSolvesItsEquation() {
        Surd phi = Surd.ONE.plus(root(5)).dividedBy(Surd.of(2));
        assertThat(phi.toText()).isEqualTo("(1 + √5)/2");
        assertThat(phi.toTex()).isEqualTo("\\frac{1 + \\sqrt{5}}{2}");
        assertThat(phi.toSource()).isEqualTo("(1+sqrt(5))/2");
        assertThat(phi.times(phi)).isEqualTo(phi.plus(Surd.ONE));
        assertThat(phi.reciprocal()).isEqualTo(phi.minus(Surd.ONE));
    }

    @Test
    void productsOfRootsAreRootsOfProducts() {
        assertThat(ROOT2.times(ROOT3)).isEqualTo(root(6));
        assertThat(root(6).times(ROOT2)).isEqualTo(ROOT3.times(Surd.of(2)));
        assertThat(root(-2).times(root(-3))).isEqualTo(root(6).negate());
        assertThat(root(-2).times(ROOT3)).isEqualTo(root(-6));
        assertThat(Surd.I.times(Surd.I)).isEqualTo(Surd.of(-1));
        assertThat(ROOT2.times(Surd.of(3)).times(ROOT2)).isEqualTo(Surd.of(6));
    }

    @Test
    void sumsOfUnlikeRootsHaveReciprocals() {
        Surd sum = ROOT2.plus(ROOT3).plus(root(5));
        assertThat(sum.reciprocal().toText()).isEqualTo("(3√2 + 2√3 − √30)/12");
        assertThat(sum.times(sum.reciprocal())).isEqualTo(Surd.ONE);
        Surd mixed = Surd.of(1, 3).plus(ROOT2).plus(Surd.I).plus(root(-6));
        assertThat(mixed.times(mixed.reciprocal())).isEqualTo(Surd.ONE);
    }

    @Test
    void zeroHasNoReciprocal() {
        assertThatThrownBy(Surd.ZERO::reciprocal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("Zero");
        assertThatThrownBy(() -> Surd.ONE.dividedBy(ROOT2.minus(ROOT2))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void largeRadicandsOfOneFieldAreRecognised() {
        // p^2 q with p above the primes that are tried: the radicands stay different, the numbers are equal.
        long p = 10_007;
        Surd once = root(7).times(Surd.of(p));
        Surd whole = Surd.sqrt(new BigFraction(BigInteger.valueOf(p).pow(2).multiply(BigInteger.valueOf(7))));
        assertThat(whole).isEqualTo(once);
        BigInteger q = new BigInteger("1000000000000000003");
        Surd large = Surd.sqrt(new BigFraction(q.multiply(BigInteger.valueOf(p).pow(2))));
        assertThat(large).isEqualTo(Surd.sqrt(new BigFraction(q)).times(Surd.of(p)));
        assertThat(large.hashCode())
                .isEqualTo(Surd.sqrt(new BigFraction(q)).times(Surd.of(p)).hashCode());
        assertThat(large.minus(Surd.sqrt(new BigFraction(q))))
                .isEqualTo(Surd.sqrt(new BigFraction(q)).times(Surd.of(p - 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 2 | 1 + √2
            5 | 24 | √2 + √3
            11 | 120 | √5 + √6
            7 | 48 | 2 + √3
            1 | -1 | none
            """)
    void nestedRootsAreResolvedWhereTheyCanBe(long a, long b2d, String root) {
        // sqrt(a + 2 sqrt(..)) with b√d = sqrt(4·b2d/4)
        Surd nested = b2d < 0 ? Surd.ONE.plus(ROOT2) : Surd.of(a).plus(b2d == 2 ? ROOT2.times(Surd.of(2)) : root(b2d));
        assertThat(nested.sqrt().map(Surd::toText).orElse("none")).isEqualTo(root);
    }

    @Test
    void principalSquareRootIsPositive() {
        Surd value = Surd.of(3).minus(ROOT2.times(Surd.of(2)));
        assertThat(value.sqrt()).contains(ROOT2.minus(Surd.ONE));
        assertThat(value.negate().sqrt()).contains(ROOT2.minus(Surd.ONE).times(Surd.I));
        assertThat(Surd.of(-9).sqrt()).contains(Surd.I.times(Surd.of(3)));
        assertThat(Surd.I.sqrt()).isEmpty();
        assertThat(ROOT2.sqrt()).isEmpty();
        assertThat(ROOT2.plus(ROOT3).sqrt()).isEmpty();
        assertThat(ROOT2.plus(ROOT3).plus(Surd.ONE).sqrt()).isEmpty();
    }

    @Test
    void textsPutTheRationalFirstAndTheImaginaryLast() {
        Surd number = Surd.I.negate().plus(ROOT3).plus(Surd.of(-1, 2));
        assertThat(number.toText()).isEqualTo("(−1 + 2√3 − 2i)/2");
        assertThat(number.toTex()).isEqualTo("\\frac{-1 + 2\\sqrt{3} - 2i}{2}");
        assertThat(number.toSource()).isEqualTo("(-1+2sqrt(3)-2i)/2");
        assertThat(number).hasToString(number.toText());
    }

    @Test
    void singleTermsHaveTheirSignBeforeTheFraction() {
        assertThat(Surd.of(-1, 2).toTex()).isEqualTo("-\\frac{1}{2}");
        assertThat(Surd.of(-1, 2).toText()).isEqualTo("−1/2");
        assertThat(ROOT3.times(Surd.of(-3, 2)).toTex()).isEqualTo("-\\frac{3\\sqrt{3}}{2}");
        assertThat(root(-3).times(Surd.of(2)).toTex()).isEqualTo("2i\\sqrt{3}");
        assertThat(root(-3).toSource()).isEqualTo("i*sqrt(3)");
        assertThat(Surd.ZERO.toTex()).isEqualTo("0");
        assertThat(Surd.I.toTex()).isEqualTo("i");
        assertThat(Surd.of(5).toTex()).isEqualTo("5");
    }

    @Test
    void partsAndConjugateOfAComplexNumber() {
        Surd z = Surd.of(1, 2).plus(root(-3).times(Surd.of(1, 2)));
        assertThat(z.realPart()).isEqualTo(Surd.of(1, 2));
        assertThat(z.imaginaryPart()).isEqualTo(ROOT3.times(Surd.of(1, 2)));
        assertThat(z.conjugate()).isEqualTo(Surd.ONE.minus(z));
        assertThat(z.isReal()).isFalse();
        assertThat(ROOT2.conjugate()).isSameAs(ROOT2);
        assertThat(ROOT2.imaginaryPart()).isEqualTo(Surd.ZERO);
        assertThat(z.re()).isEqualTo(0.5);
        assertThat(z.im()).isEqualTo(Math.sqrt(3) / 2);
        assertThat(ROOT2.im()).isZero();
    }

    @Test
    void signsAreDecidedExactly() {
        // 99/70 exceeds √2 by 7·10^-5; 1/0 would not help here
        assertThat(Surd.of(99, 70).minus(ROOT2).signum()).isEqualTo(1);
        Surd tiny = ROOT2.minus(Surd.of(new BigFraction(
                new BigInteger("141421356237309504880168872420969807856967187537694"), BigInteger.TEN.pow(50))));
        assertThat(tiny.signum()).isEqualTo(1);
        assertThat(tiny.negate().signum()).isEqualTo(-1);
        assertThat(Surd.ZERO.signum()).isZero();
        assertThat(Surd.of(-3).signum()).isEqualTo(-1);
        assertThat(root(2).plus(ROOT3).compareTo(root(10))).isEqualTo(-1);
        assertThat(root(10).compareTo(root(10))).isZero();
        assertThatThrownBy(Surd.I::signum)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("not real");
    }

    @Test
    void rationalPartsAreAccessible() {
        Surd number = Surd.of(5, 2).plus(root(33).times(Surd.of(1, 2)));
        assertThat(number.coefficient(BigInteger.ONE)).isEqualTo(new BigFraction(5, 2));
        assertThat(number.coefficient(BigInteger.valueOf(33))).isEqualTo(new BigFraction(1, 2));
        assertThat(number.coefficient(BigInteger.TWO)).isEqualTo(BigFraction.ZERO);
        assertThat(number.radicands()).containsExactly(BigInteger.valueOf(33));
        assertThat(number.coefficients()).containsExactly(new BigFraction(5, 2), new BigFraction(1, 2));
        assertThat(number.isRational()).isFalse();
        assertThat(Surd.of(3).isInteger()).isTrue();
        assertThat(Surd.of(3, 2).isInteger()).isFalse();
        assertThat(ROOT2.isInteger()).isFalse();
        assertThat(Surd.ZERO.rational()).isEqualTo(BigFraction.ZERO);
        assertThatThrownBy(ROOT2::rational)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("√2");
    }

    @Test
    void powersIncludeNegativeOnes() {
        assertThat(ROOT2.power(5)).isEqualTo(ROOT2.times(Surd.of(4)));
        assertThat(ROOT2.power(0)).isEqualTo(Surd.ONE);
        assertThat(ROOT2.power(-2)).isEqualTo(Surd.of(1, 2));
        assertThat(Surd.of(3).power(13)).isEqualTo(Surd.of(1594323));
    }

    @Test
    void decimalsAreCorrectlyRoundedAndSayWhetherTheyAreAll() {
        assertThat(Surd.of(1, 3).decimal(5)).isEqualTo(new Decimal("0.33333", false));
        assertThat(Surd.of(1, 8).decimal(5)).isEqualTo(new Decimal("0.125", true));
        assertThat(ROOT2.decimal(10)).isEqualTo(new Decimal("1.414213562", false));
        assertThat(root(-1).decimal(5)).isEqualTo(new Decimal("i", true));
        assertThat(Surd.of(1, 2).minus(root(-2)).decimal(4)).isEqualTo(new Decimal("0.5 - 1.414i", false));
        assertThat(Surd.of(2).plus(Surd.I).decimal(4)).isEqualTo(new Decimal("2 + i", true));
        assertThat(Surd.I.times(Surd.of(-3)).decimal(4)).isEqualTo(new Decimal("-3i", true));
    }

    @Test
    void doublesAreTheNearestOnes() {
        assertThat(ROOT2.re()).isEqualTo(Math.sqrt(2));
        assertThat(Surd.of(1, 3).re()).isEqualTo(1.0 / 3);
        assertThat(Surd.of(1, 10).re()).isEqualTo(0.1);
        assertThat(ROOT2.times(Surd.of(new BigFraction(BigInteger.TEN.pow(300))))
                        .re())
                .isEqualTo(1.4142135623730951e300);
        assertThat(ROOT2.dividedBy(Surd.of(new BigFraction(BigInteger.TEN.pow(300))))
                        .re())
                .isEqualTo(1.414213562373095e-300);
        assertThat(Surd.of(new BigFraction(BigInteger.TEN.pow(40), BigInteger.valueOf(3)))
                        .re())
                .isEqualTo(3.333333333333333e39);
    }

    @Test
    void shortnessIsAMatterOfCharacters() {
        assertThat(Surd.of(5).plus(root(33)).dividedBy(Surd.of(2)).isShort()).isTrue();
        assertThat(Surd.of(123456789, 1000000007).plus(root(1234567)).isShort()).isFalse();
    }

    @Test
    void numbersOfOtherTypesAreNotEqual() {
        assertThat(Surd.ONE.equals((Object) "1")).isFalse();
        assertThat(Surd.ONE).isEqualTo(Surd.of(2, 2));
        assertThat(Surd.ONE.hashCode()).isEqualTo(Surd.of(2, 2).hashCode());
        assertThat(ROOT2).isNotEqualTo(ROOT3);
    }
}
