package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;

/** Matrices on which Hipparchus 4.0.3 is known to give wrong spectra, throw or say nothing, one fact each. */
class LibraryFailuresTest {

    private static final double U = 0x1p-53;

    private static double[] realParts(Spectrum spectrum) {
        return spectrum.eigenvalues().stream().mapToDouble(ComplexNumber::re).toArray();
    }

    private static void assertBackwardStable(Spectrum spectrum) {
        for (int i = 0; i < spectrum.size(); i++) {
            assertThat(spectrum.backwardError(i)).isLessThan(10 * spectrum.size() * U);
        }
    }

    @Test
    void wellSeparatedRealEigenvaluesAreNotPairedToComplexOnes() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(0, -1, -1, -1, 0, -1, -1, -2, 0));
        assertThat(spectrum.isReal()).isTrue();
        assertThat(realParts(spectrum))
                .containsExactly(new double[] {1.302775637731995, 1, -2.302775637731995}, within(1e-14));
        assertBackwardStable(spectrum);
    }

    @Test
    void theLibraryStillPairsThem() {
        double[][] rows = {{0, -1, -1}, {-1, 0, -1}, {-1, -2, 0}};
        var library = new EigenDecompositionNonSymmetric(MatrixUtils.createRealMatrix(rows));
        assertThat(Arrays.stream(library.getEigenvalues()).anyMatch(z -> Math.abs(z.getImaginary()) > 1))
                .isTrue();
    }

    @Test
    void smallEntriesBelowTheDiagonalAreNotDeflated() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(2, 1, 1e-12, 2));
        assertThat(realParts(spectrum)).containsExactly(new double[] {2 + 1e-6, 2 - 1e-6}, within(1e-15));
    }

    @Test
    void smallImaginaryPartsHaveTheirEigenvectors() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(1, 1, 0, -1e-16, 1, 2, 0, 0, 3));
        assertThat(spectrum.eigenvalue(1).im()).isCloseTo(1e-8, within(1e-15));
        assertBackwardStable(spectrum);
    }

    @Test
    void parallelEigenvectorsOfADefectiveMatrixAreSeenInItsConditionNumbers() {
        Conditioning conditioning = Conditioning.of(DenseMatrix.square(2, 1, 0, 2));
        assertThat(conditioning.eigenvectorCondition()).isGreaterThan(1e15);
        assertThat(conditioning.conditionNumber(0)).isInfinite();
        assertThat(conditioning.angle(0, 1)).isZero();
    }

    @Test
    void triangularMatricesHaveTheirDiagonalAsSpectrum() {
        assertThat(realParts(Spectrum.of(DenseMatrix.square(1, 2, 3, 0, 4, 5, 0, 0, 6))))
                .containsExactly(6, 4, 1);
        assertThat(realParts(Spectrum.of(DenseMatrix.square(6, 0, 0, 5, 4, 0, 3, 2, 1))))
                .containsExactly(6, 4, 1);
    }

    @Test
    void rotationsAboutTheThirdAxisAreSolved() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(0.6, -0.8, 0, 0.8, 0.6, 0, 0, 0, 1));
        assertThat(spectrum.eigenvalues())
                .containsExactly(new ComplexNumber(1, 0), new ComplexNumber(0.6, 0.8), new ComplexNumber(0.6, -0.8));
        assertThat(Conditioning.of(spectrum).eigenvectorCondition()).isCloseTo(1, within(4 * U));
    }

    @Test
    void aDoubleEigenvalueOfADefectiveIntegerMatrixIsExact() {
        assertThat(realParts(Spectrum.of(DenseMatrix.square(1, 4, -1, 5)))).containsExactly(3, 3);
    }

    @Test
    void zeroMatricesHaveZeroAsEigenvalueAndTheUnitVectorsAsEigenvectors() {
        for (int n = 1; n <= 12; n++) {
            Spectrum spectrum = Spectrum.of(DenseMatrix.of(n, n, new double[n * n]));
            assertThat(spectrum.eigenvalues()).containsOnly(ComplexNumber.ZERO).hasSize(n);
            assertThat(spectrum.eigenvector(n - 1).realPart()).isEqualTo(DenseVector.unit(n, n - 1));
            assertThat(spectrum.backwardError(0)).isZero();
        }
    }

    @Test
    void tinySymmetricMatricesKeepTheirDigits() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(2e-200, 1e-200, 1e-200, 3e-200));
        assertThat(realParts(spectrum))
                .containsExactly(new double[] {3.618033988749895e-200, 1.3819660112501051e-200}, within(4e-216));
    }

    @Test
    void tinySymmetricMatricesOfAnySizeScale() {
        for (int n : new int[] {3, 10, 25}) {
            double[] entries = new double[n * n];
            for (int i = 0; i < n * n; i++) {
                entries[i] = Math.cos(1 + i / n) * Math.cos(1 + i % n) + (i / n == i % n ? i / n : 0);
            }
            Spectrum plain = Spectrum.of(DenseMatrix.of(n, n, entries));
            double[] tiny = Arrays.stream(entries).map(x -> Math.scalb(x, -900)).toArray();
            Spectrum scaled = Spectrum.of(DenseMatrix.of(n, n, tiny));
            for (int i = 0; i < n; i++) {
                assertThat(scaled.eigenvalue(i).re())
                        .isEqualTo(Math.scalb(plain.eigenvalue(i).re(), -900));
            }
        }
    }

    @Test
    void theSmallEigenvalueOfAGradedDefiniteMatrixIsNotZero() {
        assertThat(realParts(Spectrum.of(DenseMatrix.square(1e16, 1e8, 1e8, 2)))[1])
                .isCloseTo(1, within(2 * U));
    }

    @Test
    void badlyScaledMatricesAreBalanced() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(0, 0, 1, 1, 1, 1, 1, 1e60, 1));
        assertThat(realParts(spectrum)).containsExactly(new double[] {1e30, -1, -1e30}, within(1e15));
        assertThat(spectrum.eigenvalue(1).re()).isCloseTo(-1, within(1e-13));
        assertBackwardStable(spectrum);
    }

    @Test
    void pairsBelowTheDiagonalAreNotTakenGreedilyFromTheTop() {
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(0.4, 1.8, 0.12, 0.9, -1.31, -1.08, 1.55, 1, 1.19));
        assertBackwardStable(spectrum);
        assertThat(spectrum.eigenvalue(0).im()).isPositive();
        assertThat(spectrum.eigenvalue(2).isReal()).isTrue();
        assertThat(spectrum.eigenvalue(2).re()).isCloseTo(-2.0297678484682553, within(1e-14));
    }

    @Test
    void matricesOfRankOneConverge() {
        double[] column = {0, -3, 2, -3, -3, -3, -3, 3};
        double[] row = {1, 1, 3, -1, -3, 3, 1, -3};
        double[] entries = new double[64];
        for (int i = 0; i < 64; i++) {
            entries[i] = column[i / 8] * row[i % 8];
        }
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(entries));
        assertBackwardStable(spectrum);
        assertThat(spectrum.eigenvalue(7).re()).isCloseTo(-6, within(1e-12));
    }

    @Test
    void everySmallIntegerMatrixHasAsManyRealEigenvaluesAsItsDiscriminantSays() {
        for (int code = 0; code < 1_953_125; code += 7) {
            double[] entries = new double[9];
            for (int i = 0, rest = code; i < 9; i++, rest /= 5) {
                entries[i] = rest % 5 - 2;
            }
            DenseMatrix matrix = DenseMatrix.square(entries);
            long discriminant = discriminant(entries);
            if (discriminant != 0 && Spectrum.of(matrix).isReal() != discriminant > 0) {
                assertThat(matrix)
                        .as("a matrix with the right number of real eigenvalues")
                        .isNull();
            }
        }
    }

    /** The discriminant of \(x^3 + bx^2 + cx + d = \det(xI - A)\), exact for small integers. */
    private static long discriminant(double[] a) {
        double b = -(a[0] + a[4] + a[8]);
        double c = a[0] * a[4] - a[1] * a[3] + a[0] * a[8] - a[2] * a[6] + a[4] * a[8] - a[5] * a[7];
        double d = -(a[0] * (a[4] * a[8] - a[5] * a[7])
                - a[1] * (a[3] * a[8] - a[5] * a[6])
                + a[2] * (a[3] * a[7] - a[4] * a[6]));
        return (long) (18 * b * c * d - 4 * b * b * b * d + b * b * c * c - 4 * c * c * c - 27 * d * d);
    }

    @Test
    void longJordanChainsHaveFiniteVectors() {
        double[] entries = new double[100];
        for (int i = 0; i < 10; i++) {
            entries[i * 10 + i] = 2;
            if (i < 9) {
                entries[i * 10 + i + 1] = 1;
            }
        }
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(entries));
        assertBackwardStable(spectrum);
        for (int i = 0; i < 10; i++) {
            assertThat(spectrum.eigenvalue(i)).isEqualTo(ComplexNumber.real(2));
            assertThat(spectrum.eigenvector(i).entry(0).re()).isCloseTo(1, within(1e-15));
        }
    }

    @Test
    void longChainsOfComplexPairsHaveFiniteVectors() {
        int n = 10;
        double[] entries = new double[n * n];
        for (int i = 0; i < n; i += 2) {
            entries[i * n + i + 1] = -1;
            entries[(i + 1) * n + i] = 1;
            if (i + 3 < n) {
                entries[i * n + i + 2] = 1;
                entries[(i + 1) * n + i + 3] = 1;
            }
        }
        Spectrum spectrum = Spectrum.of(DenseMatrix.square(entries));
        assertBackwardStable(spectrum);
        for (int i = 0; i < n; i++) {
            assertThat(spectrum.eigenvector(i).norm()).isCloseTo(1, within(1e-15));
        }
    }
}
