package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DefectiveDistanceTest {

    @Test
    void forADiagonalMatrixItIsHalfTheSmallestGap() {
        DefectiveDistance distance = DefectiveDistance.of(DenseMatrix.diagonal(1, 2, 4));
        assertThat(distance.distance()).isCloseTo(0.5, within(1e-12));
        assertThat(distance.point().re()).isCloseTo(1.5, within(1e-6));
        assertThat(DefectiveDistance.of(DenseMatrix.diagonal(1, 4)))
                .isEqualTo(new DefectiveDistance(1.5, ComplexNumber.real(2.5)));
    }

    @Test
    void forASymmetricMatrixItIsHalfTheSmallestGap() {
        DefectiveDistance distance = DefectiveDistance.of(DenseMatrix.square(2, -1, 0, -1, 2, -1, 0, -1, 2));
        assertThat(distance.distance()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void forANormalMatrixItIsHalfTheSmallestGapAsWell() {
        DefectiveDistance turn = DefectiveDistance.ofNormal(DenseMatrix.square(0, -1, 0, 1, 0, 0, 0, 0, 1));
        assertThat(turn.distance()).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(turn.point().re()).isCloseTo(0.5, within(1e-15));
        assertThat(Math.abs(turn.point().im())).isCloseTo(0.5, within(1e-15));
        assertThat(DefectiveDistance.ofNormal(DenseMatrix.square(0, -3, 3, 0)).distance())
                .isCloseTo(3, within(1e-15));
    }

    @Test
    void forDefectiveMatricesItIsZero() {
        assertThat(DefectiveDistance.of(DenseMatrix.square(2, 1, 0, 2)).distance())
                .isZero();
        assertThat(DefectiveDistance.of(DenseMatrix.square(1, 4, -1, 5)).distance())
                .isLessThan(1e-15);
        assertThat(DefectiveDistance.of(DenseMatrix.square(2, 1, 0, 0, 2, 1, 0, 0, 2))
                        .distance())
                .isZero();
        assertThat(DefectiveDistance.of(DenseMatrix.square(-6, 4, -7, -8, 10, -24, -4, 7, -16))
                        .distance())
                .isLessThan(1e-14);
    }

    @Test
    void aDistantThirdEigenvalueDoesNotMatter() {
        double alone = DefectiveDistance.of(DenseMatrix.square(1, 5, 0, 2)).distance();
        double beside = DefectiveDistance.of(DenseMatrix.square(1, 5, 0, 0, 2, 0, 0, 0, 30))
                .distance();
        assertThat(beside).isCloseTo(alone, within(1e-12));
    }

    @Test
    void nearlyDefectiveMatricesAreASquaredGapAway() {
        double gap = 1e-7;
        double expected = gap * gap / 4;
        assertThat(DefectiveDistance.of(DenseMatrix.square(1, 1, 0, 1 + gap)).distance())
                .isCloseTo(expected, within(1e-6 * expected));
        assertThat(DefectiveDistance.of(DenseMatrix.square(1, 1, 0, 0, 1 + gap, 0, 0, 0, 50))
                        .distance())
                .isCloseTo(expected, within(1e-6 * expected));
    }

    @Test
    void betweenAPairAndARealEigenvalueItIsFoundOffTheAxis() {
        DefectiveDistance distance = DefectiveDistance.of(DenseMatrix.square(0, -1, 0, 1, 0, 0, 0, 0, 1));
        assertThat(distance.distance()).isCloseTo(Math.sqrt(0.5), within(1e-11));
        assertThat(distance.point().re()).isCloseTo(0.5, within(1e-6));
        assertThat(Math.abs(distance.point().im())).isCloseTo(0.5, within(1e-6));
    }

    /** At a smooth pass the singular vectors are orthogonal, which makes the eigenvalue of A − σuv* there defective. */
    @Property(tries = 200)
    void atThePassLeftAndRightSingularVectorsAreOrthogonal(@ForAll long seed) {
        Random random = new Random(seed);
        DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, 2 + random.nextInt(2), random);
        int n = a.rows();
        DefectiveDistance distance = DefectiveDistance.of(a);
        ComplexNumber z = distance.point();
        DenseMatrix identity = DenseMatrix.identity(n);
        Svd svd = Svd.of(ComplexMatrix.embedded(a.plus(-z.re(), identity), identity.times(-z.im())));
        DenseVector u = svd.u().column(2 * n - 1);
        DenseVector v = svd.v().column(2 * n - 1);
        double re = u.dot(v);
        double im = 0;
        for (int i = 0; i < n; i++) {
            im += u.entry(i) * v.entry(n + i) - u.entry(n + i) * v.entry(i);
        }
        assertThat(Math.hypot(re, im)).isLessThan(1e-4);
        assertThat(svd.sigma().entry(2 * n - 1)).isCloseTo(distance.distance(), within(1e-13 * a.frobeniusNorm()));
    }

    @Property(tries = 200)
    void itIsAtMostHalfTheSmallestGapAndUnchangedByRotation(@ForAll long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(2);
        DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, n, random);
        DenseMatrix q = RandomMatrices.orthogonal(n, random);
        double distance = DefectiveDistance.of(a).distance();
        Spectrum spectrum = Spectrum.of(a);
        double gap = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                gap = Math.min(
                        gap,
                        spectrum.eigenvalue(i).minus(spectrum.eigenvalue(j)).modulus());
            }
        }
        assertThat(distance).isLessThanOrEqualTo(gap / 2 * (1 + 1e-10));
        assertThat(DefectiveDistance.of(q.times(a).times(q.transpose())).distance())
                .isCloseTo(distance, within(1e-9 * distance + 1e-13));
    }

    @Test
    void otherSizesAreRefused() {
        assertThatThrownBy(() -> DefectiveDistance.of(DenseMatrix.identity(4))).hasMessageContaining("this one is 4×4");
        assertThatThrownBy(() -> DefectiveDistance.of(DenseMatrix.identity(1))).hasMessageContaining("this one is 1×1");
        assertThatThrownBy(() -> DefectiveDistance.ofNormal(DenseMatrix.identity(4)))
                .hasMessageContaining("this one is 4×4");
    }
}
