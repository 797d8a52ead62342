package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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

class NumericalRangeTest {

    private static final double U = 0x1p-53;

    static Stream<Named<JsonNode>> records() {
        return SpectrumReferenceTest.records();
    }

    @Provide
    Arbitrary<DenseMatrix> general() {
        return RandomMatrices.general(1, 6);
    }

    @ParameterizedTest
    @MethodSource("records")
    void abscissaAndRadiusAgreeWithTheRecords(JsonNode r) {
        NumericalRange range = NumericalRange.of(ReferenceData.matrix(r.get("A")));
        double norm = ReferenceData.number(r.get("sigma").get(0));
        double tolerance = 32 * U * norm + 2 * Double.MIN_VALUE;
        assertThat(range.numericalAbscissa())
                .isCloseTo(ReferenceData.number(r.get("numerical_abscissa")), within(tolerance));
        assertThat(range.numericalRadius())
                .isCloseTo(ReferenceData.number(r.get("numerical_radius")), within(tolerance));
    }

    @Property(tries = 500)
    void theRadiusLiesBetweenTheSpectralRadiusAndTheNorm(@ForAll("general") DenseMatrix a) {
        double radius = NumericalRange.of(a).numericalRadius();
        double norm = SpectralNorm.of(a);
        assertThat(radius).isBetween(norm / 2 - 1e-13 * norm, norm + 1e-13 * norm);
        assertThat(radius).isGreaterThanOrEqualTo(Spectrum.of(a).spectralRadius() - 1e-6 * norm);
    }

    @Property(tries = 500)
    void boundaryPointsLieOnTheirSupportLines(@ForAll("general") DenseMatrix a) {
        NumericalRange range = NumericalRange.of(a);
        double tolerance = 1e-13 * (1 + a.frobeniusNorm());
        for (double angle : new double[] {0, 0.5, 2, Math.PI, 4}) {
            ComplexNumber z = range.boundaryPoint(angle);
            double along = z.re() * Math.cos(angle) + z.im() * Math.sin(angle);
            assertThat(along).isCloseTo(range.support(angle), within(tolerance));
            for (ComplexNumber eigenvalue : Spectrum.of(a).eigenvalues()) {
                double support = eigenvalue.re() * Math.cos(angle) + eigenvalue.im() * Math.sin(angle);
                assertThat(support).isLessThanOrEqualTo(range.support(angle) + 1e-6 * a.frobeniusNorm());
            }
        }
    }

    /** Elliptical range theorem: foci at the eigenvalues, minor axis the coupling of the Schur form. */
    @Test
    void theFieldOfATwoByTwoMatrixIsAnEllipse() {
        NumericalRange range = NumericalRange.of(DenseMatrix.square(1, 2, 0, -1));
        double semiMajor = Math.sqrt(1 + 1);
        for (ComplexNumber z : range.boundary(24)) {
            double level = z.re() * z.re() / (semiMajor * semiMajor) + z.im() * z.im();
            assertThat(level).isCloseTo(1, within(1e-13));
        }
        assertThat(range.numericalRadius()).isCloseTo(semiMajor, within(4 * U));
    }

    @Test
    void theBoundaryGoesRoundAnticlockwiseFromTheRight() {
        List<ComplexNumber> boundary =
                NumericalRange.of(DenseMatrix.square(0, 2, 0, 0)).boundary(4);
        assertThat(boundary).hasSize(4);
        assertThat(boundary.get(0).re()).isCloseTo(1, within(1e-14));
        assertThat(boundary.get(1).im()).isCloseTo(1, within(1e-14));
        assertThat(boundary.get(2).re()).isCloseTo(-1, within(1e-14));
        assertThat(boundary.get(3).im()).isCloseTo(-1, within(1e-14));
    }

    @Test
    void matricesThatAreNotSquareOrTooLargeAreRefused() {
        assertThatThrownBy(() -> NumericalRange.of(DenseMatrix.of(1, 2, 1, 2))).hasMessageContaining("square matrix");
        assertThatThrownBy(() -> NumericalRange.of(DenseMatrix.identity(11))).hasMessageContaining("11 rows");
    }
}
