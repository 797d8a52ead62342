package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.exact.Samples;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class RootExpressionTest {

    private static final Polynomial CUBIC = Polynomial.ofIntegers(-2, 0, 0, 1);

    private static List<ExactNumber> sortedRoots(Polynomial polynomial) {
        return Factorization.of(polynomial).factors().stream()
                .flatMap(f -> f.roots().stream())
                .sorted(new SpectralOrder())
                .toList();
    }

    private static RootExpression cubeRoot() {
        return (RootExpression) sortedRoots(CUBIC).get(0);
    }

    @Test
    void cubeRootOfTwoIsTheRealRoot() {
        RootExpression root = cubeRoot();
        assertThat(root.isReal()).isTrue();
        assertThat(root.re()).isEqualTo(Math.cbrt(2));
        assertThat(root.im()).isZero();
        assertThat(root.decimal(20)).isEqualTo(new Decimal("1.2599210498948731648", false));
        assertThat(root.imaginaryDecimal(5)).isEqualTo(new Decimal("0", true));
        assertThat(root.times(root).times(root)).isEqualTo(Surd.of(2));
        assertThat(root.isShort()).isFalse();
        assertThat(root.isRational()).isFalse();
        assertThat(root.isZero()).isFalse();
        assertThat(root.root().polynomial()).isEqualTo(CUBIC);
        assertThat(root.expression()).isEqualTo(Polynomial.X);
        assertThat(root.root()).hasToString(root.root().toString());
        assertThat(root.root().toString()).contains("x³ − 2");
    }

    @Test
    void signIsDecidedWhereADoubleIsZero() {
        RootExpression root = cubeRoot();
        Surd close = Surd.of(new BigDecimal(root.decimal(400).text()));
        ExactNumber difference = root.minus(close);
        assertThat(difference.re()).isZero();
        assertThat(difference.signum())
                .isEqualTo(close.power(3).compareTo(Surd.of(2)) < 0 ? 1 : -1)
                .isEqualTo(-difference.negate().signum());
        assertThatThrownBy(() -> sortedRoots(CUBIC).get(1).signum()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void conjugatePairIsComplex() {
        ExactNumber upper = sortedRoots(CUBIC).get(1);
        ExactNumber lower = sortedRoots(CUBIC).get(2);
        assertThat(upper.isReal()).isFalse();
        assertThat(upper.decimal(6)).isEqualTo(new Decimal("-0.629961 + 1.09112i", false));
        assertThat(lower.decimal(6)).isEqualTo(new Decimal("-0.629961 - 1.09112i", false));
        // √3 · ∛2 / 2
        assertThat(upper.im()).isEqualTo(1.0911236359717214);
        assertThat(lower.im()).isEqualTo(-1.0911236359717214);
    }

    @Provide
    Arbitrary<Polynomial> expressions() {
        return Samples.rationals().list().ofMinSize(1).ofMaxSize(3).map(Polynomial::of);
    }

    @Property(tries = 300)
    void expressionsAreAField(@ForAll("expressions") Polynomial p, @ForAll("expressions") Polynomial q) {
        AlgebraicRoot root = cubeRoot().root();
        ExactNumber x = RootExpression.of(root, p);
        ExactNumber y = RootExpression.of(root, q);
        assertThat(x.plus(y)).isEqualTo(y.plus(x));
        assertThat(x.times(y)).isEqualTo(y.times(x));
        assertThat(x.minus(x).isZero()).isTrue();
        assertThat(x.times(x.plus(y))).isEqualTo(x.times(x).plus(x.times(y)));
        if (!y.isZero()) {
            assertThat(y.times(y.reciprocal())).isEqualTo(Surd.ONE);
            assertThat(x.dividedBy(y).times(y)).isEqualTo(x);
        }
        double value = p.coefficient(0).re()
                + p.coefficient(1).re() * Math.cbrt(2)
                + p.coefficient(2).re() * Math.cbrt(4);
        assertThat(x.re()).isCloseTo(value, org.assertj.core.data.Offset.offset(1e-12 * (1 + Math.abs(value) * 100)));
    }

    @Test
    void reciprocalOfZeroIsRefused() {
        ExactNumber zero = cubeRoot().minus(cubeRoot());
        assertThat(zero).isEqualTo(Surd.ZERO);
        assertThatThrownBy(zero::reciprocal).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void expressionsInDifferentRootsDoNotCombine() {
        ExactNumber first = sortedRoots(CUBIC).get(0);
        ExactNumber second = sortedRoots(CUBIC).get(1);
        assertThatThrownBy(() -> first.plus(second))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("different roots");
        assertThat(first.plus(Surd.ONE)).isEqualTo(Surd.ONE.plus(first));
        assertThat(first.times(Surd.of(2))).isEqualTo(Surd.of(2).times(first));
        assertThat(first).isNotEqualTo(second);
        assertThat(first.equals((Object) "λ")).isFalse();
        assertThat(first).hasSameHashCodeAs(sortedRoots(CUBIC).get(0));
        assertThat(first).isEqualTo(sortedRoots(CUBIC).get(0));
    }

    @Test
    void sumsOverConjugatesAreTraces() {
        RootExpression root = cubeRoot();
        assertThat(root.sumOverConjugates()).isEqualTo(Surd.ZERO);
        RootExpression shifted = (RootExpression) root.times(root).plus(root).plus(Surd.of(5));
        assertThat(shifted.sumOverConjugates()).isEqualTo(Surd.of(15));
        assertThat(PowerSums.of(Polynomial.ofIntegers(-6, 11, -6, 1), 5))
                .containsExactly(Surd.of(3), Surd.of(6), Surd.of(14), Surd.of(36), Surd.of(98));
    }

    @Test
    void textsNameTheRootByItsLabel() {
        RootExpression labelled = cubeRoot().labelled(3);
        assertThat(labelled.toTex()).isEqualTo("\\lambda_{3}");
        assertThat(labelled.toText()).isEqualTo("λ₃");
        assertThat(labelled.times(labelled).minus(Surd.ONE).toTex()).isEqualTo("\\lambda_{3}^{2} - 1");
        assertThat(cubeRoot().toTex()).isEqualTo("\\lambda");
        assertThat(cubeRoot()).hasToString("λ");
        assertThat(labelled).isEqualTo(cubeRoot());
    }

    @Test
    void enclosuresAreAsNarrowAsAsked() {
        RootExpression large =
                (RootExpression) cubeRoot().times(Surd.of(new BigFraction(java.math.BigInteger.TEN.pow(30))));
        for (int digits : new int[] {3, 25, 200}) {
            Box box = large.enclosure(digits);
            assertThat(box.width().movePointRight(digits)).isLessThanOrEqualTo(java.math.BigDecimal.ONE);
        }
    }

    @Test
    void rootIsNeitherBeforeNorAfterItselfAndTheUpperOfAPairIsBeforeTheLower() {
        SpectralOrder order = new SpectralOrder();
        List<ExactNumber> roots = sortedRoots(CUBIC);
        assertThat(order.compare(roots.get(0), cubeRoot())).isZero();
        assertThat(order.compare(roots.get(1), sortedRoots(CUBIC).get(1))).isZero();
        assertThat(order.compare(roots.get(1), roots.get(2))).isNegative();
        assertThat(order.compare(roots.get(2), roots.get(1))).isPositive();
    }

    @Test
    void orderIsByRealPartThenByImaginaryPart() {
        assertThat(sortedRoots(Polynomial.ofIntegers(1, 0, 0, 0, 1)).stream()
                        .map(z -> z.decimal(3).text()))
                .containsExactly("0.707 + 0.707i", "0.707 - 0.707i", "-0.707 + 0.707i", "-0.707 - 0.707i");
        // λ^4 + 3λ^2 + 1: all four on the imaginary axis
        assertThat(sortedRoots(Polynomial.ofIntegers(1, 0, 3, 0, 1)).stream()
                        .map(z -> z.decimal(3).text()))
                .containsExactly("1.62i", "0.618i", "-0.618i", "-1.62i");
        // shifted by 1/2, with real roots besides: λ^4 - 2 over the mean 1/2
        assertThat(sortedRoots(Polynomial.ofIntegers(-2, 0, 0, 0, 1).shiftedBy(Surd.of(-1, 2))).stream()
                        .map(z -> z.decimal(3).text()))
                .containsExactly("1.69", "0.5 + 1.19i", "0.5 - 1.19i", "-0.689");
        assertThat(sortedRoots(Polynomial.ofIntegers(-2, 3, -2, 1).times(Polynomial.X)).stream()
                        .map(z -> z.decimal(3).text()))
                .containsExactly("1", "0.5 + 1.32i", "0.5 - 1.32i", "0");
        assertThat(sortedRoots(Polynomial.ofIntegers(0, 1, 0, 1)).stream().map(ExactNumber::toText))
                .containsExactly("i", "0", "−i");
    }

    @Test
    void nestedQuadraticsOverAFieldAreOrderedBesideItsElements() {
        Surd root2 = Surd.sqrt(new BigFraction(2));
        // (x - √2)(x² - 2√2 x + 2 + √2): the pair has the real part √2 too
        Polynomial pair = Polynomial.of(Surd.of(2).plus(root2), root2.times(Surd.of(-2)), Surd.ONE);
        List<ExactNumber> sorted = sortedRoots(pair.times(Polynomial.of(root2.negate(), Surd.ONE)));
        assertThat(sorted.stream().map(z -> z.decimal(4).text()))
                .containsExactly("1.414 + 1.189i", "1.414", "1.414 - 1.189i");
        assertThat(sorted.get(0)).isInstanceOf(RootExpression.class);
    }

    @Test
    void quadraticFormulaGivesSurdsWhereItCan() {
        Surd root2 = Surd.sqrt(new BigFraction(2));
        assertThat(Quadratic.discriminant(Polynomial.ofIntegers(-2, -5, 1))).isEqualTo(Surd.of(33));
        assertThat(Quadratic.roots(Polynomial.of(Surd.of(-1), root2.times(Surd.of(-2)), Surd.ONE))
                        .orElseThrow())
                .map(Surd::toText)
                .containsExactly("√2 + √3", "√2 − √3");
        assertThat(Quadratic.roots(Polynomial.of(root2.negate(), Surd.ZERO, Surd.ONE)))
                .isEmpty();
    }
}
