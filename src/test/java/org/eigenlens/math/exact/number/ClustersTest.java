package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.eigenlens.math.exact.number.NewtonPolygon.Polar;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static GaussianInteger gaussian(long re, long im) {
        return new GaussianInteger(BigInteger.valueOf(re), BigInteger.valueOf(im));
    }

    private static Polynomial ofRoots(String... roots) {
        Polynomial p = Polynomial.ONE;
        for (String root : roots) {
            p = p.times(Polynomial.of(Surd.of(new BigDecimal(root)).negate(), Surd.ONE));
        }
        return p;
    }

    @Test
    void newtonPolygonTellsTheSizesOfTheRoots() {
        // (x - 1)(x - 2^10)(x - 2^100): logarithms of the coefficients 110, 110, 100, 0 up to rounding
        List<Polar> points = NewtonPolygon.of(new double[] {110, 110, 100, 0}).points();
        assertThat(points).extracting(Polar::log).containsExactly(0.0, 10.0, 100.0);
        assertThat(NewtonPolygon.of(new double[] {4, 0, 0}).points())
                .extracting(Polar::log)
                .containsExactly(2.0, 2.0);
    }

    @Test
    void zeroCoefficientsAtTheEndAreRootsAtZero() {
        double none = Double.NEGATIVE_INFINITY;
        List<Polar> points = NewtonPolygon.of(new double[] {none, 3, 0}).points();
        assertThat(points.get(0).onGrid(50)).isEqualTo(GaussianInteger.ZERO);
        assertThat(points.get(1).log()).isEqualTo(3.0);
        assertThat(NewtonPolygon.of(new double[] {6, none, 0}).points())
                .extracting(Polar::log)
                .containsExactly(3.0, 3.0);
    }

    @Test
    void pointsOfACircleLieOnItApart() {
        List<Polar> points = NewtonPolygon.of(new double[] {30, 5, 5, 0}).points();
        for (Polar point : points) {
            assertThat(Math.hypot(point.re(), point.im())).isCloseTo(1024, within(1e-9));
            GaussianInteger onGrid = point.onGrid(20);
            assertThat(onGrid.re().doubleValue()).isCloseTo(point.re() * (1 << 20), within(1.0));
            assertThat(onGrid.im().doubleValue()).isCloseTo(point.im() * (1 << 20), within(1.0));
        }
        assertThat(points.stream().map(p -> p.onGrid(0)).distinct()).hasSize(3);
    }

    @Test
    void logarithmsOfLongIntegersAreCloseEnough() {
        assertThat(NewtonPolygon.log2(BigInteger.TWO.pow(5000))).isCloseTo(5000, within(1e-9));
        assertThat(NewtonPolygon.log2(BigInteger.TEN)).isCloseTo(Math.log(10) / Math.log(2), within(1e-12));
        assertThat(NewtonPolygon.log2(BigInteger.ZERO)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void clusterIsStartedAnewAtItsOwnScale() {
        GridPolynomial p = GridPolynomial.of(ofRoots("1", "1." + "0".repeat(99) + "1", "5"), BigInteger.ONE);
        Discs discs =
                Discs.around(p, 20, List.of(gaussian(1 << 20, 3), gaussian((1 << 20) + 2, -3), gaussian(5 << 20, 0)));
        assertThat(discs.meet(0, 1)).isTrue();
        assertThat(discs.meet(0, 2)).isFalse();
        Discs restarted = Clusters.restarted(p, discs);
        assertThat(restarted.centres()).hasSize(3);
        assertThat(restarted.k()).isGreaterThan(discs.k());
        // the lone disc stays where it was
        assertThat(restarted.centres()).contains(discs.centres().get(2).shift(restarted.k() - discs.k()));
    }

    @Test
    void rootsThatAgreeInThousandsOfDigitsAreIsolatedInFewSteps() {
        String close = "1." + "0".repeat(2000) + "1";
        String closer = "1." + "0".repeat(2500) + "1";
        IsolatedRoots roots = IsolatedRoots.of(ofRoots("1", close, closer, "7"), BigInteger.ONE);
        assertThat(roots.count()).isEqualTo(4);
        assertThat(roots.isReal(0) && roots.isReal(1) && roots.isReal(2) && roots.isReal(3))
                .isTrue();
    }

    @Test
    void expansionAroundAPointIsTaylors() {
        // p = x^2 - 2 at 3/2: p(3/2 + y) = 1/4 + 3y + y^2, times 2^2 with y in halves: 1 + 6y + y^2
        GridPolynomial p = GridPolynomial.of(Polynomial.ofIntegers(-2, 0, 1), BigInteger.ONE);
        assertThat(p.around(gaussian(3, 0), 1)).containsExactly(gaussian(1, 0), gaussian(6, 0), gaussian(1, 0));
        assertThat(p.around(gaussian(0, 2), 1)).containsExactly(gaussian(-12, 0), gaussian(0, 4), gaussian(1, 0));
        assertThat(p.at(gaussian(0, 2), 1)).isEqualTo(gaussian(-12, 0));
    }

    @Test
    void expansionInAQuadraticFieldIsExactWithinItsSlack() {
        Surd root2 = Surd.sqrt(new org.hipparchus.fraction.BigFraction(2));
        GridPolynomial p = GridPolynomial.of(Polynomial.of(root2, root2, Surd.ONE), BigInteger.TWO);
        GaussianInteger w = gaussian(5, -7);
        List<GaussianInteger> around = p.around(w, 3);
        assertThat(around.get(0).minus(p.at(w, 3)).size()).isLessThanOrEqualTo(BigInteger.valueOf(2L * p.slack()));
        assertThat(around.get(2)).isEqualTo(GaussianInteger.ONE);
    }

    @Test
    void boundsOfAModulusHoldIt() {
        for (GaussianInteger z : List.of(gaussian(3, 4), gaussian(-5, 0), gaussian(1000, -999), gaussian(0, 0))) {
            double modulus = Math.hypot(z.re().doubleValue(), z.im().doubleValue());
            assertThat(z.bound().doubleValue()).isBetween(modulus, 1.12 * modulus + 1);
            assertThat(z.size().doubleValue()).isBetween(modulus / 1.415, modulus);
        }
        assertThat(gaussian(100, 0).dividedBy(gaussian(0, 10))).isEqualTo(gaussian(0, -10));
        GaussianInteger large = gaussian(1, 2).times(BigInteger.TWO.pow(3000));
        assertThat(large.dividedBy(gaussian(1, 1).times(BigInteger.TWO.pow(2990)))
                        .minus(gaussian(1536, 512))
                        .size())
                .isLessThanOrEqualTo(BigInteger.TWO);
    }
}
