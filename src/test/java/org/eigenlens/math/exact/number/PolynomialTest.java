package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.exact.Samples;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class PolynomialTest {

    private static final Surd ROOT2 = Surd.sqrt(new BigFraction(2));

    @Provide
    Arbitrary<Polynomial> polynomials() {
        return Samples.rationals().list().ofMinSize(0).ofMaxSize(5).map(Polynomial::of);
    }

    @Property(tries = 500)
    void divisionLeavesARemainderOfLowerDegree(
            @ForAll("polynomials") Polynomial a, @ForAll("polynomials") Polynomial b) {
        Assume.that(!b.isZero());
        Polynomial.Division division = a.dividedBy(b);
        assertThat(division.quotient().times(b).plus(division.remainder())).isEqualTo(a);
        assertThat(division.remainder().degree()).isLessThan(b.degree());
    }

    @Property(tries = 300)
    void commonFactorsAreInTheGreatestCommonDivisor(
            @ForAll("polynomials") Polynomial a,
            @ForAll("polynomials") Polynomial b,
            @ForAll("polynomials") Polynomial c) {
        Assume.that(!c.isZero() && !a.isZero());
        Polynomial gcd = a.times(c).gcd(b.times(c));
        assertThat(gcd.dividedBy(c.monic()).remainder().isZero()).isTrue();
        assertThat(a.times(c).dividedBy(gcd).remainder().isZero()).isTrue();
        assertThat(b.times(c).dividedBy(gcd).remainder().isZero()).isTrue();
        assertThat(gcd.leading()).isEqualTo(Surd.ONE);
    }

    @Property(tries = 300)
    void valuesFollowTheOperations(
            @ForAll("polynomials") Polynomial a, @ForAll("polynomials") Polynomial b, @ForAll("numbers") Surd x) {
        assertThat(a.times(b).at(x)).isEqualTo(a.at(x).times(b.at(x)));
        assertThat(a.plus(b).at(x)).isEqualTo(a.at(x).plus(b.at(x)));
        assertThat(a.minus(b).at(x)).isEqualTo(a.at(x).minus(b.at(x)));
        assertThat(a.shiftedBy(Surd.of(2)).at(x)).isEqualTo(a.at(x.plus(Surd.of(2))));
        assertThat(a.at((ExactNumber) x)).isEqualTo(a.at(x));
        assertThat(a.times(b).derivative()).isEqualTo(a.derivative().times(b).plus(a.times(b.derivative())));
    }

    @Provide
    Arbitrary<Surd> numbers() {
        return Samples.rationals();
    }

    @Test
    void leadingZerosAreDropped() {
        Polynomial p = Polynomial.ofIntegers(1, 2, 0, 0);
        assertThat(p.degree()).isEqualTo(1);
        assertThat(p.leading()).isEqualTo(Surd.of(2));
        assertThat(p.coefficients()).containsExactly(Surd.ONE, Surd.of(2));
        assertThat(p.coefficient(7)).isEqualTo(Surd.ZERO);
        assertThat(Polynomial.ofIntegers(0, 0)).isEqualTo(Polynomial.ZERO);
        assertThat(Polynomial.ZERO.degree()).isEqualTo(-1);
        assertThat(Polynomial.ZERO.leading()).isEqualTo(Surd.ZERO);
        assertThat(Polynomial.ZERO.monic()).isEqualTo(Polynomial.ZERO);
        assertThat(Polynomial.of(List.of(Surd.ONE))).isEqualTo(Polynomial.ONE);
        assertThat(Polynomial.ONE).hasSameHashCodeAs(Polynomial.ofIntegers(1));
        assertThat(Polynomial.ONE.equals((Object) "1")).isFalse();
    }

    @Test
    void divisionByZeroAndWithRemainderAreRefused() {
        assertThatThrownBy(() -> Polynomial.X.dividedBy(Polynomial.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Polynomial.X.exactlyDividedBy(Polynomial.ofIntegers(1, 1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("does not divide");
        assertThat(Polynomial.ofIntegers(-1, 0, 1).exactlyDividedBy(Polynomial.ofIntegers(1, 1)))
                .isEqualTo(Polynomial.ofIntegers(-1, 1));
    }

    @Test
    void powersAndMonicForms() {
        assertThat(Polynomial.ofIntegers(1, 1).power(3)).isEqualTo(Polynomial.ofIntegers(1, 3, 3, 1));
        assertThat(Polynomial.X.power(0)).isEqualTo(Polynomial.ONE);
        assertThat(Polynomial.ofIntegers(2, 4).monic()).isEqualTo(Polynomial.of(Surd.of(1, 2), Surd.ONE));
        assertThat(Polynomial.ZERO.times(Polynomial.X)).isEqualTo(Polynomial.ZERO);
        assertThat(Polynomial.X.times(Polynomial.ZERO)).isEqualTo(Polynomial.ZERO);
        assertThat(Polynomial.X.isRational()).isTrue();
        assertThat(Polynomial.of(ROOT2).isRational()).isFalse();
    }

    @Test
    void textsAreThoseOfATextbook() {
        assertThat(Polynomial.ofIntegers(3, -4, 1).toTex("\\lambda")).isEqualTo("\\lambda^{2} - 4\\lambda + 3");
        assertThat(Polynomial.ofIntegers(3, -4, 1).toText("λ")).isEqualTo("λ² − 4λ + 3");
        assertThat(Polynomial.ofIntegers(0, -1, 0, -1)).hasToString("−x³ − x");
        assertThat(Polynomial.ZERO.toText("x")).isEqualTo("0");
        assertThat(Polynomial.of(Surd.of(-1, 2), Surd.of(1, 3)).toText("x")).isEqualTo("(1/3)x − 1/2");
        assertThat(Polynomial.of(Surd.of(1, 2), Surd.of(-1, 3)).toTex("x")).isEqualTo("-\\frac{1}{3}x + \\frac{1}{2}");
        Surd sum = Surd.of(-3).plus(ROOT2);
        assertThat(Polynomial.of(sum, sum, Surd.ONE).toText("x")).isEqualTo("x² + (−3 + √2)x + (−3 + √2)");
        assertThat(Polynomial.of(Surd.ZERO, ROOT2.negate()).toTex("x")).isEqualTo("-\\sqrt{2}x");
        assertThat(Polynomial.ofIntegers(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1).toText("x"))
                .isEqualTo("x¹⁰");
    }
}
