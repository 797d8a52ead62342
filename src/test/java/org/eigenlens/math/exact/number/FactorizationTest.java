package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.exact.Samples;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorizationTest {

    private static final Surd ROOT2 = Surd.sqrt(new BigFraction(2));

    private static List<String> texts(Polynomial polynomial) {
        return Factorization.of(polynomial).factors().stream()
                .map(Factor::toString)
                .toList();
    }

    private static Polynomial product(Factorization factorization) {
        return factorization.factors().stream()
                .map(f -> f.polynomial().power(f.multiplicity()))
                .reduce(Polynomial.ONE, Polynomial::times);
    }

    @Test
    void factorsOverTheRationals() {
        assertThat(texts(Polynomial.ofIntegers(-6, 11, -6, 1)))
                .containsExactlyInAnyOrder("(x − 1)^1", "(x − 2)^1", "(x − 3)^1");
        assertThat(texts(Polynomial.ofIntegers(-2, 0, 1))).containsExactly("(x² − 2)^1");
        assertThat(texts(Polynomial.ofIntegers(-2, 0, 0, 1))).containsExactly("(x³ − 2)^1");
        assertThat(texts(Polynomial.ofIntegers(0, 0, 0, 1))).containsExactly("(x)^3");
        assertThat(texts(Polynomial.ofIntegers(0, 1, 0, 1))).containsExactly("(x)^1", "(x² + 1)^1");
        assertThat(texts(Polynomial.ofIntegers(4, 0, 0, 0, 1)))
                .containsExactlyInAnyOrder("(x² − 2x + 2)^1", "(x² + 2x + 2)^1");
        assertThat(texts(Polynomial.ofIntegers(1, 0, 0, 0, 1))).containsExactly("(x⁴ + 1)^1");
        assertThat(texts(Polynomial.ofIntegers(1, 0, 2, 0, 1))).containsExactly("(x² + 1)^2");
        assertThat(texts(Polynomial.ofIntegers(-1, 1).power(4))).containsExactly("(x − 1)^4");
        assertThat(texts(Polynomial.of(Surd.of(1, 6), Surd.of(-5, 6), Surd.ONE)))
                .containsExactlyInAnyOrder("(x − 1/2)^1", "(x − 1/3)^1");
        assertThat(Factorization.of(Polynomial.ONE).factors()).isEmpty();
    }

    /** √(q²+2) is a root of x³ − 2x − q²√(q²+2), in a field that is known by a root with q still in it. */
    @ParameterizedTest
    @CsvSource({"100", "10007", "100000007", "10000000019", "618970019642690137449562111"})
    void factorsOverAFieldWhoseRadicandKeepsALargeSquare(BigInteger q) {
        BigInteger square = q.pow(2);
        Surd root = Surd.sqrt(new BigFraction(square.add(BigInteger.TWO)));
        Surd typed = Surd.sqrt(new BigFraction(square.add(BigInteger.TWO).multiply(square.pow(2))));
        Factorization found = Factorization.of(Polynomial.of(typed.negate(), Surd.of(-2), Surd.ZERO, Surd.ONE));
        assertThat(found.factors().stream().map(factor -> factor.polynomial().degree()))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(found.factors().stream().flatMap(factor -> factor.roots().stream()))
                .anySatisfy(x -> assertThat(x.minus(root).isZero()).isTrue());
    }

    @Test
    void factorsOverAQuadraticField() {
        // x^2 - 2√2 x + 1 has the roots √2 ± 1, both in the field; x^2 - √2 has none there
        assertThat(texts(Polynomial.of(Surd.ONE, ROOT2.times(Surd.of(-2)), Surd.ONE)))
                .containsExactlyInAnyOrder("(x + (1 − √2))^1", "(x + (−1 − √2))^1");
        assertThat(texts(Polynomial.of(ROOT2.negate(), Surd.ZERO, Surd.ONE))).containsExactly("(x² − √2)^1");
        Polynomial golden =
                Polynomial.of(Surd.sqrt(new BigFraction(5)).plus(Surd.ONE).times(Surd.of(-1, 2)), Surd.ONE);
        Polynomial cubic = golden.times(Polynomial.of(Surd.ONE, Surd.ZERO, Surd.ONE));
        assertThat(texts(cubic)).hasSize(2).anyMatch(t -> t.contains("x² + 1"));
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "30, 31", "120, 0", "120, 90", "-40, 0", "-40, 40"})
    void factorsAreFoundHoweverLargeAndFarApartTheirRootsAre(int size, int other) {
        Surd x = Surd.of(7).times(powerOfTen(size));
        Surd y = Surd.of(3).times(powerOfTen(other));
        // x² + ax + 2a² and x² − 5b have no roots in ℚ; neither have they in ℚ(√2) with a and b times 1 + √2.
        for (Surd unit : List.of(Surd.ONE, Surd.ONE.plus(ROOT2))) {
            Surd a = x.times(unit);
            Surd b = y.times(unit);
            Polynomial first = Polynomial.of(a.times(a).times(Surd.of(2)), a, Surd.ONE);
            Polynomial second = Polynomial.of(b.times(Surd.of(-5)), Surd.ZERO, Surd.ONE);
            assertThat(Factorization.of(first.times(second)).factors())
                    .map(Factor::polynomial)
                    .containsExactlyInAnyOrder(first, second);
            Polynomial linear = Polynomial.of(b, Surd.ONE);
            assertThat(Factorization.of(first.times(linear)).factors())
                    .map(Factor::polynomial)
                    .containsExactly(linear, first);
        }
    }

    private static Surd powerOfTen(int exponent) {
        BigFraction power = new BigFraction(BigInteger.TEN.pow(Math.abs(exponent)));
        return Surd.of(exponent < 0 ? power.reciprocal() : power);
    }

    @Test
    void factorsAreInAscendingDegreeAndEqualByValue() {
        Factorization factorization =
                Factorization.of(Polynomial.ofIntegers(-2, 0, 1).times(Polynomial.ofIntegers(1, 1)));
        assertThat(factorization.factors()).map(f -> f.polynomial().degree()).containsExactly(1, 2);
        Factor first = factorization.factors().get(0);
        assertThat(first)
                .isEqualTo(
                        Factorization.of(Polynomial.ofIntegers(1, 1)).factors().get(0));
        assertThat(first)
                .hasSameHashCodeAs(
                        Factorization.of(Polynomial.ofIntegers(1, 1)).factors().get(0));
        assertThat(first).isNotEqualTo(factorization.factors().get(1));
        assertThat(first)
                .isNotEqualTo(Factorization.of(Polynomial.ofIntegers(1, 2, 1))
                        .factors()
                        .get(0));
        assertThat(first.equals((Object) "x")).isFalse();
        assertThat(factorization.squarefreePart()).isEqualTo(Polynomial.ofIntegers(-2, -2, 1, 1));
    }

    @Provide
    Arbitrary<List<Integer>> roots() {
        return Arbitraries.integers().between(-6, 6).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 500)
    void polynomialsOfIntegerRootsSplit(@ForAll("roots") List<Integer> roots) {
        Polynomial polynomial =
                roots.stream().map(r -> Polynomial.ofIntegers(-r, 1)).reduce(Polynomial.ONE, Polynomial::times);
        Factorization factorization = Factorization.of(polynomial);
        assertThat(product(factorization)).isEqualTo(polynomial);
        for (Factor factor : factorization.factors()) {
            Surd root = factor.polynomial().coefficient(0).negate();
            assertThat(factor.polynomial().degree()).isEqualTo(1);
            assertThat(roots.stream().filter(r -> Surd.of(r).equals(root)).count())
                    .isEqualTo(factor.multiplicity());
        }
    }

    @Provide
    Arbitrary<Polynomial> monics() {
        return Samples.integers().list().ofMinSize(2).ofMaxSize(4).map(list -> {
            List<Surd> coefficients = new java.util.ArrayList<>(list);
            coefficients.add(Surd.ONE);
            return Polynomial.of(coefficients);
        });
    }

    @Property(tries = 500)
    void factorsMultiplyToThePolynomialAndHaveNoRationalRoot(@ForAll("monics") Polynomial polynomial) {
        Factorization factorization = Factorization.of(polynomial);
        assertThat(product(factorization)).isEqualTo(polynomial);
        for (Factor factor : factorization.factors()) {
            int degree = factor.polynomial().degree();
            // A rational root of a monic integer polynomial is an integer; here it is at most 5 in size.
            for (int x = -5; degree > 1 && x <= 5; x++) {
                assertThat(factor.polynomial().at(Surd.of(x)).isZero()).isFalse();
            }
            if (degree == 4) {
                assertThat(hasIntegerQuadraticFactor(factor.polynomial())).isFalse();
            }
        }
    }

    private static boolean hasIntegerQuadraticFactor(Polynomial quartic) {
        for (int b = -12; b <= 12; b++) {
            for (int c = -4; c <= 4; c++) {
                if (quartic.dividedBy(Polynomial.ofIntegers(c, b, 1))
                        .remainder()
                        .isZero()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Property(tries = 200)
    void rootsOfProductsOverAQuadraticFieldAreFound(
            @ForAll("elements") Surd a, @ForAll("elements") Surd b, @ForAll("elements") Surd c) {
        Polynomial polynomial = Polynomial.ONE;
        for (Surd root : List.of(a, b, c)) {
            polynomial = polynomial.times(Polynomial.of(root.negate(), Surd.ONE));
        }
        Factorization factorization = Factorization.of(polynomial);
        assertThat(product(factorization)).isEqualTo(polynomial);
        Assume.that(!polynomial.isRational());
        assertThat(factorization.factors()).allMatch(f -> f.polynomial().degree() == 1);
    }

    @Provide
    Arbitrary<Surd> elements() {
        return Samples.quadratic(3);
    }

    @Test
    void quarticsOverAQuadraticFieldSplitIntoQuadratics() {
        Polynomial first = Polynomial.of(ROOT2.negate(), Surd.ZERO, Surd.ONE);
        Polynomial second = Polynomial.of(Surd.ONE, ROOT2, Surd.ONE);
        assertThat(Factorization.of(first.times(second)).factors())
                .map(Factor::polynomial)
                .containsExactlyInAnyOrder(first, second);
    }

    @Test
    void rationalPartsSplitOverTheFieldOfTheWholePolynomial() {
        // x^4 - x^2 + 1 = (x^2 - √3 x + 1)(x^2 + √3 x + 1)
        Surd root3 = Surd.sqrt(new BigFraction(3));
        Polynomial quartic = Polynomial.ofIntegers(1, 0, -1, 0, 1);
        assertThat(Factorization.of(quartic).factors()).hasSize(1);
        assertThat(Factorization.of(quartic.times(Polynomial.of(root3, Surd.ONE)))
                        .factors())
                .hasSize(3);
    }

    @Test
    void nearlyEqualRootsAreToldApart() {
        Surd gap = Surd.of(new BigFraction(java.math.BigInteger.ONE, java.math.BigInteger.TEN.pow(30)));
        Polynomial polynomial = Polynomial.ofIntegers(-1, 1)
                .times(Polynomial.of(Surd.ONE.plus(gap).negate(), Surd.ONE))
                .times(Polynomial.ofIntegers(-2, 1));
        assertThat(Factorization.of(polynomial).factors()).hasSize(3);
    }
}
