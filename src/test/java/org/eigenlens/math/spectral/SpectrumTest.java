package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpectrumTest {

    private static final double U = 0x1p-53;

    @Test
    void largestEigenvalueOfADiagonalMatrixIsItsLargestEntry() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.diagonal(-2, 5, 3));
        assertThat(spectrum.eigenvalue(0)).isEqualTo(ComplexNumber.real(5));
        assertThat(spectrum.eigenvector(0).realPart()).isEqualTo(DenseVector.unit(3, 1));
        assertThat(spectrum.spectralRadius()).isEqualTo(5);
        assertThat(spectrum.spectralAbscissa()).isEqualTo(5);
    }

    @Test
    void theSpectralRadiusMayBelongToANegativeEigenvalue() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.diagonal(-7, 5));
        assertThat(spectrum.spectralRadius()).isEqualTo(7);
        assertThat(spectrum.spectralAbscissa()).isEqualTo(5);
    }

    @Test
    void aRotationHasComplexEigenvectors() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(0, -1, 1, 0));
        assertThat(spectrum.isReal()).isFalse();
        assertThat(spectrum.eigenvalues()).containsExactly(new ComplexNumber(0, 1), new ComplexNumber(0, -1));
        ComplexVector v = spectrum.eigenvector(0);
        assertThat(v.entry(0)).isEqualTo(ComplexNumber.real(v.realPart().norm()));
        assertThat(v.entry(0).re()).isCloseTo(Math.sqrt(0.5), within(U));
        assertThat(v.entry(1).im()).isCloseTo(-Math.sqrt(0.5), within(U));
    }

    @Test
    void equalEigenvaluesWithAFullEigenspaceHaveOrthonormalEigenvectors() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(0, -1, 5, -4, 0, 10, -2, -1, 7));
        assertThat(spectrum.eigenvector(1).dot(spectrum.eigenvector(2)).re()).isCloseTo(0, within(2 * U));
        assertThat(spectrum.backwardError(2)).isLessThan(20 * U);
    }

    static Stream<DenseMatrix> harmedByBalancing() {
        return Stream.of(
                DenseMatrix.square(-1, -4, -2e-11, 0, 0, -2e-17, 3, 0, 0),
                DenseMatrix.square(4, -3, 0, 0, 0, 2e-10, 2, 0, -2),
                DenseMatrix.square(0, -2e-8, 0, 0, 0, 4, -1e-8, 1, -2, 3, 1, 0, -4, 0, 3, -1));
    }

    @ParameterizedTest
    @MethodSource("harmedByBalancing")
    void pairsOfMatricesThatBalancingHarmsAreBackwardStable(DenseMatrix a) {
        Spectrum spectrum = Spectrum.of(a);
        for (int i = 0; i < a.rows(); i++) {
            assertThat(spectrum.backwardError(i)).isLessThan(20 * a.rows() * U);
        }
    }

    /** Two entries in one column whose squares underflow when the largest entry is scaled to 1. */
    @Test
    void entriesOfAllSizesHaveTheEigenvaluesOfTheDiagonalTheyHardlyTouch() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(1e300, 1, 2, 3, 1e-300, 5, 6, 7, 8e150));
        assertThat(spectrum.eigenvalue(0).re()).isEqualTo(1e300);
        assertThat(spectrum.eigenvalue(1).re()).isCloseTo(8e150, within(8e150 * 10 * U));
        assertThat(Math.abs(spectrum.eigenvalue(2).re())).isLessThan(1e-100);
    }

    @Test
    void rotationOfTinyNumbersIsThatOfTheirMultiples() {
        PlaneRotation tiny = PlaneRotation.onto(3 * Double.MIN_VALUE, 4 * Double.MIN_VALUE);
        assertThat(tiny).isEqualTo(new PlaneRotation(0.6, 0.8));
    }

    @Test
    void residualsAreInTheUnitsOfTheMatrix() {
        DenseMatrix matrix = DenseMatrix.square(0.1, 0.7, 0.3, 0.9);
        Spectrum plain = Spectrum.of(matrix);
        Spectrum scaled = Spectrum.of(matrix.times(0x1p600));
        assertThat(scaled.residual(0)).isEqualTo(plain.residual(0) * 0x1p600);
        assertThat(scaled.backwardError(0)).isEqualTo(plain.backwardError(0));
        assertThat(plain.backwardError(0))
                .isCloseTo(plain.residual(0) / Svd.of(matrix).norm(), within(1e-20));
    }

    @Test
    void aMatrixKnowsTheSpectrumOfItsMultiples() {
        DenseMatrix matrix = DenseMatrix.square(1, 2, 3, 4);
        assertThat(Spectrum.of(matrix).matrix()).isEqualTo(matrix);
        assertThat(Spectrum.of(matrix).size()).isEqualTo(2);
    }

    @Test
    void matricesThatAreNotSquareAreRefused() {
        assertThatThrownBy(() -> Spectrum.of(DenseMatrix.of(1, 2, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this one is 1×2");
    }

    @Test
    void elevenRowsNeedSymmetry() {
        double[] entries = new double[121];
        entries[1] = 1;
        assertThatThrownBy(() -> Spectrum.of(DenseMatrix.square(entries)))
                .hasMessageContaining("at most 10, or a symmetric matrix of at most 500");
        entries[11] = 1;
        assertThat(Spectrum.of(DenseMatrix.square(entries)).eigenvalue(10).re()).isEqualTo(-1);
        assertThatThrownBy(() -> Spectrum.of(DenseMatrix.identity(501))).hasMessageContaining("501 rows");
    }

    @Test
    void eigenvaluesBeyondTheDoublesAreRefusedWithASentence() {
        DenseMatrix matrix = DenseMatrix.square(1.7e308, 8.5e307, 8.5e307, 1.7e308);
        assertThatThrownBy(() -> Spectrum.of(matrix))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("divide all entries by 1000");
        assertThat(Spectrum.of(matrix.times(0.001)).eigenvalue(0).re()).isCloseTo(2.55e305, within(1e290));
        DenseMatrix turn = DenseMatrix.square(0, -1.7e308, 0, 1.7e308, 0, -1.7e308, 0, 1.7e308, 0);
        assertThatThrownBy(() -> Spectrum.of(turn)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theSecondDifferenceMatrixHasItsKnownSpectrumAtAnySize() {
        for (int n : new int[] {5, 20, 21, 100}) {
            double[] entries = new double[n * n];
            for (int i = 0; i < n; i++) {
                entries[i * n + i] = 2;
                if (i > 0) {
                    entries[i * n + i - 1] = entries[(i - 1) * n + i] = -1;
                }
            }
            Spectrum spectrum = Spectrum.of(DenseMatrix.of(n, n, entries));
            for (int i = 0; i < n; i++) {
                double exact = 2 - 2 * Math.cos((n - i) * Math.PI / (n + 1));
                assertThat(spectrum.eigenvalue(i).re()).isCloseTo(exact, within(1e-14));
                assertThat(spectrum.backwardError(i)).isLessThan(10 * n * U);
            }
        }
    }

    /** Balancing puts these vectors where a common power of two for all of them would make one underflow. */
    @Test
    void eigenvectorsOfGradedMatricesDoNotUnderflow() {
        DenseMatrix a = DenseMatrix.square(0, 0, 1e-320, -3, -4e-8, -1, 1e160, -1e-200, -4e-3);
        Spectrum spectrum = Spectrum.of(a);
        Conditioning conditioning = Conditioning.of(spectrum);
        for (int i = 0; i < 3; i++) {
            assertThat(spectrum.eigenvector(i).norm()).isCloseTo(1, within(8 * U));
            assertThat(conditioning.leftEigenvector(i).norm()).isCloseTo(1, within(8 * U));
            assertThat(spectrum.backwardError(i)).isLessThan(30 * U);
        }
    }
}
