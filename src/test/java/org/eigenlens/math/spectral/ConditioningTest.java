package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditioningTest {

    private static final double U = 0x1p-53;

    @Provide
    Arbitrary<DenseMatrix> general() {
        return RandomMatrices.general(1, 10);
    }

    @Property(tries = 2000)
    void leftEigenvectorsAreBackwardStable(@ForAll("general") DenseMatrix a) {
        assertLeftPairsAreSmall(a);
    }

    /** Watkins, Electron. Trans. Numer. Anal. 23 (2006): what balancing makes large may be rounding only. */
    @ParameterizedTest
    @MethodSource("org.eigenlens.math.spectral.SpectrumTest#harmedByBalancing")
    void leftEigenvectorsOfMatricesThatBalancingHarms(DenseMatrix a) {
        assertLeftPairsAreSmall(a);
    }

    private static void assertLeftPairsAreSmall(DenseMatrix a) {
        Conditioning conditioning = Conditioning.of(a);
        Spectrum spectrum = conditioning.spectrum();
        DenseMatrix transpose = a.transpose();
        int n = a.rows();
        for (int i = 0; i < n; i++) {
            ComplexVector w = conditioning.leftEigenvector(i);
            assertThat(w.norm()).isCloseTo(1, within(8 * U));
            ComplexNumber lambda = spectrum.eigenvalue(i).conjugate();
            ComplexVector image = new ComplexVector(transpose.times(w.realPart()), transpose.times(w.imaginaryPart()));
            assertThat(image.plus(lambda.times(-1), w).norm()).isLessThanOrEqualTo(20 * n * U * a.frobeniusNorm());
        }
    }

    /** Which left eigenvector belongs to which right one cannot be told from the eigenvalues here. */
    @Test
    void turnInTwoPlanesIsPerfectlyConditioned() {
        Conditioning conditioning =
                Conditioning.of(DenseMatrix.square(0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0));
        for (int i = 0; i < 4; i++) {
            assertThat(conditioning.conditionNumber(i)).isCloseTo(1, within(8 * U));
        }
    }

    @Test
    void angleIsThatBetweenTheLinesOfEigenvectors() {
        assertThat(Conditioning.of(DenseMatrix.square(1, 1, 0, 2)).angle(0, 1)).isCloseTo(Math.PI / 4, within(4 * U));
        assertThat(Conditioning.of(DenseMatrix.square(1, -2, 0, 2)).angle(0, 1))
                .isCloseTo(Math.atan2(1, 2), within(4 * U));
        assertThat(Conditioning.of(DenseMatrix.square(2, 1, 1, 2)).angle(0, 1)).isCloseTo(Math.PI / 2, within(4 * U));
    }

    /** The eigenvectors (2, ±i) of ±2i have the inner product 3. */
    @Test
    void angleBetweenComplexEigenvectors() {
        assertThat(Conditioning.of(DenseMatrix.square(0, 4, -1, 0)).angle(0, 1))
                .isCloseTo(Math.acos(0.6), within(4 * U));
    }

    /** Of a defective matrix only Elsner's bound says how far the eigenvalues can be trusted. */
    @Test
    void uncertaintyOfADefectiveEigenvalueIsElsnersBound() {
        Conditioning jordan = Conditioning.of(DenseMatrix.square(0, 1, 0, 0, 0, 1, 0, 0, 0));
        assertThat(jordan.uncertainty(0)).isCloseTo(Math.pow(2, 2.0 / 3) * Math.cbrt(3 * U), within(1e-9));
    }

    @Test
    void uncertaintyOfASimpleEigenvalueIsTheErrorTimesItsCondition() {
        Conditioning diagonal = Conditioning.of(DenseMatrix.square(3, 0, 0, 1));
        assertThat(diagonal.uncertainty(1)).isCloseTo(6 * U, within(U));
    }
}
