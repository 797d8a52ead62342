package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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

class IsolatedRootsTest {

    @Provide
    Arbitrary<Polynomial> squarefree() {
        return Samples.rationals().list().ofMinSize(2).ofMaxSize(4).map(list -> {
            List<Surd> coefficients = new ArrayList<>(list);
            coefficients.add(Surd.ONE);
            return Polynomial.of(coefficients);
        });
    }

    @Property(tries = 300)
    void boxesAreDisjointAndHoldZerosAndNoRootIsLost(@ForAll("squarefree") Polynomial p) {
        Assume.that(!p.coefficient(0).isZero() && p.gcd(p.derivative()).degree() == 0);
        IsolatedRoots roots = IsolatedRoots.of(p, BigInteger.ONE);
        assertThat(roots.count()).isEqualTo(p.degree());
        int real = 0;
        Box sum = Box.ZERO;
        for (int i = 0; i < roots.count(); i++) {
            Box box = roots.box(i, 60);
            assertThat(box.width()).isLessThan(new BigDecimal("1e-17"));
            assertThat(value(p, box).holdsZero()).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(box.meets(roots.box(j, 60))).isFalse();
            }
            real += roots.isReal(i) ? 1 : 0;
            sum = sum.plus(box, 60);
        }
        assertThat(real).isEqualTo(realRoots(p));
        Box trace = sum.plus(p.coefficient(p.degree() - 1).enclosure(40), 60);
        assertThat(trace.holdsZero()).isTrue();
    }

    private static Box value(Polynomial p, Box x) {
        Box value = Box.ZERO;
        for (int k = p.degree(); k >= 0; k--) {
            value = value.times(x, 50).plus(p.coefficient(k).enclosure(50), 50);
        }
        return value;
    }

    /** The number of real roots by Sturm's theorem. */
    private static int realRoots(Polynomial p) {
        List<Polynomial> chain = new ArrayList<>(List.of(p, p.derivative()));
        while (chain.get(chain.size() - 1).degree() > 0) {
            Polynomial remainder = chain.get(chain.size() - 2)
                    .dividedBy(chain.get(chain.size() - 1))
                    .remainder();
            chain.add(remainder.times(Surd.of(-1)));
        }
        return variations(chain, -1) - variations(chain, 1);
    }

    private static int variations(List<Polynomial> chain, int end) {
        int variations = 0;
        int last = 0;
        for (Polynomial q : chain) {
            int sign = q.leading().signum() * (end < 0 && q.degree() % 2 == 1 ? -1 : 1);
            variations += sign != 0 && last != 0 && sign != last ? 1 : 0;
            last = sign == 0 ? last : sign;
        }
        return variations;
    }

    @ParameterizedTest
    @CsvSource({"1e-200, 1, 1e200", "1e-15, 1, 2", "1, 1.000000000000000000000000000001, 3", "-1e-40, 1e-40, 1e10"})
    void rootsOfAnyRangeAndGapAreIsolated(String a, String b, String c) {
        List<BigDecimal> values = List.of(new BigDecimal(a), new BigDecimal(b), new BigDecimal(c));
        Polynomial p = Polynomial.ONE;
        for (BigDecimal value : values) {
            p = p.times(Polynomial.of(surd(value).negate(), Surd.ONE));
        }
        IsolatedRoots roots = IsolatedRoots.of(p, BigInteger.ONE);
        for (BigDecimal value : values) {
            int holding = 0;
            for (int i = 0; i < 3; i++) {
                assertThat(roots.isReal(i)).isTrue();
                holding += roots.box(i, 900).re().holds(value) ? 1 : 0;
            }
            assertThat(holding).isEqualTo(1);
        }
    }

    private static Surd surd(BigDecimal value) {
        return value.scale() > 0
                ? Surd.of(new BigFraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale())))
                : Surd.of(new BigFraction(value.toBigIntegerExact()));
    }

    @Test
    void almostRealPairIsSeenToBeComplex() {
        // (x - 1)^2 + 10^-60, times x - 3
        Surd tiny = Surd.of(new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(60)));
        Polynomial pair = Polynomial.of(Surd.ONE.plus(tiny), Surd.of(-2), Surd.ONE);
        IsolatedRoots roots = IsolatedRoots.of(pair.times(Polynomial.ofIntegers(-3, 1)), BigInteger.ONE);
        int real = 0;
        for (int i = 0; i < 3; i++) {
            real += roots.isReal(i) ? 1 : 0;
        }
        assertThat(real).isEqualTo(1);
    }

    @Test
    void rootsKeepTheirPlacesWhenRefined() {
        IsolatedRoots roots = IsolatedRoots.of(Polynomial.ofIntegers(-2, 0, 0, 1), BigInteger.ONE);
        List<Box> coarse = List.of(roots.box(0, 4), roots.box(1, 4), roots.box(2, 4));
        for (int bits : new int[] {300, 50, 1200}) {
            for (int i = 0; i < 3; i++) {
                assertThat(roots.box(i, bits).meets(coarse.get(i))).isTrue();
            }
        }
        Box cubeRoot = java.util.stream.IntStream.range(0, 3)
                .filter(roots::isReal)
                .mapToObj(i -> roots.box(i, 200))
                .findFirst()
                .orElseThrow();
        assertThat(cubeRoot.re().holds(new BigDecimal("1.259921049894873164767210607278228350570251464701507980082")))
                .isFalse();
        assertThat(cubeRoot.re().lo().toPlainString())
                .startsWith("1.25992104989487316476721060727822835057025146470150798");
    }

    @Test
    void coefficientsMayLieInAQuadraticField() {
        Surd root2 = Surd.sqrt(new BigFraction(2));
        IsolatedRoots roots =
                IsolatedRoots.of(Polynomial.of(root2.negate(), Surd.ZERO, Surd.ZERO, Surd.ONE), BigInteger.TWO);
        // the real cube root of √2 is 2^(1/6)
        for (int i = 0; i < 3; i++) {
            if (roots.isReal(i)) {
                assertThat(roots.box(i, 60).re().lo().doubleValue()).isEqualTo(Math.pow(2, 1.0 / 6));
            }
        }
        assertThat(roots.count()).isEqualTo(3);
    }
}
