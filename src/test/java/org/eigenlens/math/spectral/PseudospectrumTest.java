package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PseudospectrumTest {

    private static final double U = 0x1p-53;

    static Stream<Named<JsonNode>> records() {
        return ReferenceData.stream(ReferenceData.file("dynamics.json").get("pseudospectra"))
                .map(r -> Named.of(r.get("id").asString() + " " + r.get("name").asString(), r));
    }

    @Provide
    Arbitrary<DenseMatrix> general() {
        return RandomMatrices.general(1, 10);
    }

    @ParameterizedTest
    @MethodSource("records")
    void valuesAgreeWithTheTable(JsonNode r) {
        DenseMatrix a = ReferenceData.matrix(r.get("A"));
        Pseudospectrum pseudospectrum = Pseudospectrum.of(a);
        for (JsonNode point : r.get("points")) {
            double[] z = ReferenceData.doubles(point.get("z"));
            double computed = pseudospectrum.sigmaMin(new ComplexNumber(z[0], z[1]));
            double truth = ReferenceData.number(point.get("sigma_min"));
            assertThat(computed).isCloseTo(truth, within(32 * U * (a.frobeniusNorm() + Math.hypot(z[0], z[1]))));
        }
    }

    @Property(tries = 1000)
    void valuesAreSmallestSingularValues(@ForAll("general") DenseMatrix a, @ForAll long seed) {
        Random random = new Random(seed);
        double scale = Math.max(a.frobeniusNorm(), 1e-3);
        ComplexNumber z =
                new ComplexNumber(scale * random.nextGaussian(), scale * random.nextInt(2) * random.nextGaussian());
        assertThat(Pseudospectrum.of(a).sigmaMin(z))
                .isCloseTo(smallestSingularValue(a, z), within(100 * U * 4 * scale));
    }

    private static double smallestSingularValue(DenseMatrix a, ComplexNumber z) {
        DenseMatrix identity = DenseMatrix.identity(a.rows());
        DenseMatrix embedded = ComplexMatrix.embedded(a.plus(-z.re(), identity), identity.times(-z.im()));
        return Svd.of(embedded).sigma().entry(2 * a.rows() - 1);
    }

    @Property(tries = 1000)
    void itIsZeroAtEigenvaluesAndChangesNoFasterThanThePoint(@ForAll("general") DenseMatrix a, @ForAll long seed) {
        Pseudospectrum pseudospectrum = Pseudospectrum.of(a);
        double scale = a.frobeniusNorm();
        Random random = new Random(seed);
        ComplexNumber step = new ComplexNumber(random.nextGaussian(), random.nextGaussian());
        for (ComplexNumber z : Spectrum.of(a).eigenvalues()) {
            assertThat(pseudospectrum.sigmaMin(z)).isLessThanOrEqualTo(100 * a.rows() * U * scale);
            assertThat(pseudospectrum.sigmaMin(z.plus(step)))
                    .isLessThanOrEqualTo(step.modulus() * (1 + 8 * U) + 100 * a.rows() * U * scale);
        }
    }

    @Property(tries = 500)
    void theSmallestPerturbationMakesThePointAnEigenvalue(@ForAll("general") DenseMatrix a, @ForAll long seed) {
        Random random = new Random(seed);
        double scale = Math.max(a.frobeniusNorm(), 1e-3);
        ComplexNumber z =
                new ComplexNumber(scale * random.nextGaussian(), scale * random.nextInt(2) * random.nextGaussian());
        Pseudospectrum pseudospectrum = Pseudospectrum.of(a);
        ComplexMatrix e = pseudospectrum.smallestPerturbation(z);
        DenseMatrix identity = DenseMatrix.identity(a.rows());
        DenseMatrix singular = ComplexMatrix.embedded(
                a.plus(e.realPart()).plus(-z.re(), identity), e.imaginaryPart().plus(-z.im(), identity));
        assertThat(e.norm()).isCloseTo(pseudospectrum.sigmaMin(z), within(1e-13 * 4 * scale));
        assertThat(Svd.of(singular).sigma().entry(2 * a.rows() - 1)).isLessThan(1e-13 * 4 * scale);
        if (z.isReal()) {
            assertThat(e.imaginaryPart().maxAbs()).isZero();
        }
    }

    @Test
    void gridsRunFromLeftToRightAndFromBottomToTop() {
        DenseMatrix a = DenseMatrix.square(1, 2, 0, 3);
        Frame frame = new Frame(-1, 5, -2, 4);
        Pseudospectrum pseudospectrum = Pseudospectrum.of(a);
        SigmaGrid grid = pseudospectrum.grid(frame, 4, 3);
        assertThat(grid.frame()).isEqualTo(frame);
        assertThat(grid.columns()).isEqualTo(4);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.toArray()).hasSize(12);
        assertThat(grid.point(3, 0)).isEqualTo(new ComplexNumber(5, -2));
        assertThat(grid.point(1, 2)).isEqualTo(new ComplexNumber(1, 4));
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(grid.value(i, j)).isEqualTo(pseudospectrum.sigmaMin(grid.point(i, j)));
                assertThat(grid.toArray()[j * 4 + i]).isEqualTo(grid.value(i, j));
            }
        }
        assertThat(pseudospectrum.matrix()).isEqualTo(a);
    }

    @Test
    void gridsMustHaveASizeThatCanBeComputed() {
        Pseudospectrum pseudospectrum = Pseudospectrum.of(DenseMatrix.identity(2));
        Frame frame = new Frame(0, 1, 0, 1);
        assertThat(pseudospectrum.grid(frame, 2, 2).rows()).isEqualTo(2);
        assertThatThrownBy(() -> pseudospectrum.grid(frame, 1, 2)).hasMessageContaining("at least 2×2");
        assertThatThrownBy(() -> pseudospectrum.grid(frame, 2, 1)).hasMessageContaining("at least 2×2");
        assertThatThrownBy(() -> pseudospectrum.grid(frame, 100_000, 100_000)).hasMessageContaining("at most 1000000");
        assertThat(pseudospectrum.grid(frame, 1000, 1000).rows()).isEqualTo(1000);
        assertThatThrownBy(() -> pseudospectrum.grid(frame, 1001, 1000)).hasMessageContaining("at most 1000000");
    }

    @Test
    void framesMustBeOrderedAndFinite() {
        assertThatThrownBy(() -> new Frame(1, 1, 0, 1)).hasMessageContaining("left below the right");
        assertThatThrownBy(() -> new Frame(0, 1, 1, 1)).hasMessageContaining("left below the right");
        assertThatThrownBy(() -> new Frame(Double.NaN, 1, 0, 1)).hasMessageContaining("finite bounds");
        assertThatThrownBy(() -> new Frame(-1e308, 1e308, 0, 1)).hasMessageContaining("finite bounds");
        assertThatThrownBy(() -> new Frame(0, 1, -1e308, 1e308)).hasMessageContaining("finite bounds");
        assertThatThrownBy(() -> new Frame(0, 1, Double.NEGATIVE_INFINITY, 1)).hasMessageContaining("finite bounds");
    }

    @Test
    void aFrameAroundASpectrumIsASquareWithRoom() {
        Frame frame = Frame.around(Spectrum.of(DenseMatrix.diagonal(1, 5)));
        assertThat(frame).isEqualTo(new Frame(-1.5, 7.5, -4.5, 4.5));
        Frame turned = Frame.around(Spectrum.of(DenseMatrix.square(0, -3, 3, 0)));
        assertThat(turned).isEqualTo(new Frame(-4.5, 4.5, -4.5, 4.5));
        assertThat(Frame.around(Spectrum.of(DenseMatrix.square(0, 0, 0, 0)))).isEqualTo(new Frame(-1, 1, -1, 1));
    }

    @Test
    void hugeAndTinyMatricesOnlyScale() {
        for (int n = 2; n <= 4; n++) {
            DenseMatrix a = RandomMatrices.of(RandomMatrices.Kind.GAUSSIAN, n, new Random(n));
            ComplexNumber z = new ComplexNumber(0.3, 0.7);
            double plain = Pseudospectrum.of(a).sigmaMin(z);
            for (int k : new int[] {-900, 900}) {
                double factor = Math.scalb(1.0, k);
                assertThat(Pseudospectrum.of(a.times(factor)).sigmaMin(z.times(factor)))
                        .isEqualTo(plain * factor);
            }
            assertThat(Pseudospectrum.of(a).sigmaMin(new ComplexNumber(1e300, 1e300)))
                    .isEqualTo(new ComplexNumber(1e300, 1e300).modulus());
        }
    }

    @Test
    void theZeroMatrixHasDistancesToTheOrigin() {
        for (int n = 1; n <= 4; n++) {
            Pseudospectrum pseudospectrum = Pseudospectrum.of(DenseMatrix.of(n, n, new double[n * n]));
            assertThat(pseudospectrum.sigmaMin(new ComplexNumber(3, 4))).isCloseTo(5, within(1e-14));
            assertThat(pseudospectrum.sigmaMin(ComplexNumber.ZERO)).isZero();
        }
    }

    @Test
    void complexMatricesNeedPartsOfOneSize() {
        assertThatThrownBy(() -> new ComplexMatrix(DenseMatrix.identity(2), DenseMatrix.identity(3)))
                .hasMessageContaining("same size");
        assertThatThrownBy(() -> new ComplexMatrix(DenseMatrix.of(1, 2, 1, 2), DenseMatrix.of(1, 1, 1)))
                .hasMessageContaining("same size");
        assertThat(new ComplexMatrix(DenseMatrix.diagonal(3, 1), DenseMatrix.diagonal(4, 1)).norm())
                .isCloseTo(5, within(1e-14));
    }

    @Test
    void aPairMayStandAboveOrBelowTheRealEigenvalue() {
        DenseMatrix below = DenseMatrix.square(5, 1, 2, 0, 0, -2, 0, 1, 0.5);
        DenseMatrix above = DenseMatrix.square(0, -2, 1, 1, 0.5, 2, 0, 0, 5);
        for (DenseMatrix a : new DenseMatrix[] {below, above, below.transpose(), above.transpose()}) {
            for (double y : new double[] {-1.5, -0.25, 0, 0.75, 2}) {
                ComplexNumber z = new ComplexNumber(0.5, y);
                assertThat(Pseudospectrum.of(a).sigmaMin(z)).isCloseTo(smallestSingularValue(a, z), within(1e-14));
            }
        }
    }
}
