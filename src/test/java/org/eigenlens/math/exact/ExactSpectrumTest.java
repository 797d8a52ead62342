package org.eigenlens.math.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSpectrumTest {

    private static ExactSpectrum spectrum(String text) {
        return ExactSpectrum.of(MatrixLiteral.parse(text).exact().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 1; 1 2                     | 3, 1
            1 2; 3 4                     | (5 + √33)/2, (5 − √33)/2
            0 -1; 1 0                    | i, −i
            1 -2; 1 0                    | (1 + i√7)/2, (1 − i√7)/2
            0 0; 0 0                     | 0
            2 1; 0 2                     | 2
            0 -1 -1; -1 0 -1; -1 -2 0    | (−1 + √13)/2, 1, (−1 − √13)/2
            1 0 0; 0 0 -1; 0 1 0         | 1, i, −i
            0 0 1; 1 0 0; 0 1 0          | 1, (−1 + i√3)/2, (−1 − i√3)/2
            1 sqrt(2); sqrt(2) 2         | 3, 0
            1 sqrt(2); sqrt(2) 3         | 2 + √3, 2 − √3
            sqrt(2) 1; 3 sqrt(2)         | √2 + √3, √2 − √3
            0 2; 3 0                     | √6, −√6
            0.5 0; 0 0.25                | 1/2, 1/4
            0 0 0 -4; 1 0 0 0; 0 1 0 0; 0 0 1 0 | 1 + i, 1 − i, −1 + i, −1 − i
            """)
    void eigenvaluesInClosedForm(String matrix, String eigenvalues) {
        assertThat(spectrum(matrix).eigenvalues())
                .map(ExactEigenvalue::toText)
                .containsExactly(eigenvalues.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3; 4 5 6; 7 8 10         | 16.7074933161, 0.198246863397, -0.905740179522
            0 0 2; 1 0 0; 0 1 0          | 1.25992104989, -0.629960524947 + 1.09112363597i, -0.629960524947 - 1.09112363597i
            0 sqrt(2); 1 0               | 1.18920711500, -1.18920711500
            """)
    void eigenvaluesWithoutAShortFormHaveCertainDecimals(String matrix, String eigenvalues) {
        assertThat(spectrum(matrix).eigenvalues())
                .map(e -> e.decimal(12).text())
                .containsExactly(eigenvalues.split(", ", -1));
        assertThat(spectrum(matrix).eigenvalues()).noneMatch(ExactEigenvalue::isShort);
        assertThat(spectrum(matrix).eigenvalues().get(0).toTex()).isEqualTo("\\lambda_{1}");
    }

    @Test
    void factsAboutASymmetricMatrix() {
        ExactSpectrum spectrum = spectrum("2 1; 1 2");
        assertThat(spectrum.characteristicPolynomial()).isEqualTo(Polynomial.ofIntegers(3, -4, 1));
        assertThat(spectrum.minimalPolynomial()).isEqualTo(Polynomial.ofIntegers(3, -4, 1));
        assertThat(spectrum.trace()).isEqualTo(Surd.of(4));
        assertThat(spectrum.determinant()).isEqualTo(Surd.of(3));
        assertThat(spectrum.discriminant()).isEqualTo(Surd.of(4));
        assertThat(spectrum.isSymmetric()).isTrue();
        assertThat(spectrum.isNormal()).isTrue();
        assertThat(spectrum.isInvertible()).isTrue();
        assertThat(spectrum.hasRealSpectrum()).isTrue();
        assertThat(spectrum.isDiagonalizableOverReals()).isTrue();
        assertThat(spectrum.isDiagonalizableOverComplex()).isTrue();
        assertThat(spectrum.isDefective()).isFalse();
        assertThat(spectrum.rank()).isEqualTo(2);
        assertThat(spectrum.size()).isEqualTo(2);
        assertThat(spectrum.inertia()).contains(new Inertia(2, 0, 0));
        assertThat(spectrum.definiteness()).contains(Definiteness.POSITIVE_DEFINITE);
        assertThat(spectrum.matrix()).isEqualTo(ExactMatrix.ofIntegers(new long[][] {{2, 1}, {1, 2}}));
        assertThat(spectrum).hasToString("spectrum of 2, 1; 1, 2");
        assertThat(spectrum.eigenvalues().get(0).basis()).containsExactly(ExactVector.ofIntegers(1, 1));
        assertThat(spectrum.eigenvalues().get(1).basis()).containsExactly(ExactVector.ofIntegers(1, -1));
    }

    @Test
    void shearIsDefectiveAndItsMinimalPolynomialIsASquare() {
        ExactSpectrum shear = spectrum("1 1; 0 1");
        ExactEigenvalue one = shear.eigenvalues().get(0);
        assertThat(one.algebraicMultiplicity()).isEqualTo(2);
        assertThat(one.geometricMultiplicity()).isEqualTo(1);
        assertThat(one.isDefective()).isTrue();
        assertThat(one.jordanBlocks()).containsExactly(2);
        assertThat(one.isReal()).isTrue();
        assertThat(one.isShort()).isTrue();
        assertThat(one.decimal(4).exact()).isTrue();
        assertThat(shear.isDefective()).isTrue();
        assertThat(shear.isDiagonalizableOverComplex()).isFalse();
        assertThat(shear.isDiagonalizableOverReals()).isFalse();
        assertThat(shear.minimalPolynomial()).isEqualTo(Polynomial.ofIntegers(1, -2, 1));
        assertThat(shear.inertia()).isEmpty();
        assertThat(shear.definiteness()).isEmpty();
        assertThat(shear.eigenvaluesWithMultiplicity()).containsExactly(Surd.ONE, Surd.ONE);
    }

    @Test
    void aHairsBreadthFromAShearIsDiagonalizable() {
        assertThat(spectrum("1 1; 0 1.0000001").isDiagonalizableOverReals()).isTrue();
        assertThat(spectrum("1 1; 1e-300 1").isDiagonalizableOverReals()).isTrue();
        assertThat(spectrum("1 1; -1e-300 1").hasRealSpectrum()).isFalse();
    }

    @Test
    void rotationIsDiagonalizableOverTheComplexNumbersOnly() {
        ExactSpectrum rotation = spectrum("0 -1; 1 0");
        assertThat(rotation.isDiagonalizableOverComplex()).isTrue();
        assertThat(rotation.isDiagonalizableOverReals()).isFalse();
        assertThat(rotation.eigenvalues().get(0).isReal()).isFalse();
        assertThat(rotation.isNormal()).isTrue();
    }

    @Test
    void jordanBlocksOfFourByFour() {
        assertThat(blocks("2 1 0 0; 0 2 0 0; 0 0 2 1; 0 0 0 2")).containsExactly(2, 2);
        assertThat(blocks("2 1 0 0; 0 2 1 0; 0 0 2 0; 0 0 0 2")).containsExactly(3, 1);
        assertThat(blocks("2 1 0 0; 0 2 1 0; 0 0 2 1; 0 0 0 2")).containsExactly(4);
        assertThat(blocks("2 1 0 0; 0 2 0 0; 0 0 2 0; 0 0 0 2")).containsExactly(2, 1, 1);
        assertThat(blocks("2 0 0 0; 0 2 0 0; 0 0 2 0; 0 0 0 2")).containsExactly(1, 1, 1, 1);
        assertThat(blocks("0 -1 1 0; 1 0 0 1; 0 0 0 -1; 0 0 1 0")).containsExactly(2);
        assertThat(spectrum("2 1 0 0; 0 2 0 0; 0 0 2 1; 0 0 0 2").minimalPolynomial())
                .isEqualTo(Polynomial.ofIntegers(4, -4, 1));
    }

    private static List<Integer> blocks(String matrix) {
        return spectrum(matrix).eigenvalues().get(0).jordanBlocks();
    }

    @Test
    void repeatedNestedRootsOverAFieldHaveBlocksToo() {
        ExactSpectrum spectrum = spectrum("0 1 1 0; sqrt(2) 0 0 1; 0 0 0 1; 0 0 sqrt(2) 0");
        assertThat(spectrum.eigenvalues()).hasSize(2);
        assertThat(spectrum.eigenvalues().get(0).jordanBlocks()).containsExactly(2);
        assertThat(spectrum.eigenvalues().get(0).value()).isInstanceOf(RootExpression.class);
        assertThat(spectrum.isDefective()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 2; 1 0 0; 0 1 0", "0 0 1/2; 1 0 1/3; 0 1 3/4", "1/2 1 0; 2/3 0 1; 1 1/4 1/5"})
    void eigenvectorsOfCubicRootsAreExact(String matrix) {
        ExactSpectrum spectrum = spectrum(matrix);
        assertThat(spectrum.eigenvalues()).hasSize(3).allSatisfy(eigenvalue -> {
            assertThat(eigenvalue.value()).isInstanceOf(RootExpression.class);
            ExactVector v = eigenvalue.basis().get(0);
            assertThat(spectrum.matrix().times(v)).isEqualTo(v.times(eigenvalue.value()));
        });
    }

    @Test
    void eigenvectorsOfCubicRootsArePolynomialsInTheRoot() {
        ExactSpectrum spectrum = spectrum("0 0 2; 1 0 0; 0 1 0");
        assertThat(spectrum.eigenvalues().get(0).basis().get(0)).hasToString("(λ₁², λ₁, 1)");
        assertThat(spectrum.eigenvalues().get(2).basis().get(0)).hasToString("(λ₃², λ₃, 1)");
    }

    @Test
    void realEigenvectorsOfRootsBeginPositive() {
        for (ExactEigenvalue eigenvalue : spectrum("1 2 3; 4 5 6; 7 8 10").eigenvalues()) {
            assertThat(eigenvalue.basis().get(0).entry(0).re()).isPositive();
        }
        for (ExactEigenvalue eigenvalue : spectrum("0 sqrt(2); 1 0").eigenvalues()) {
            assertThat(eigenvalue.basis().get(0).entry(0).re()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2 0; 0 3, POSITIVE_DEFINITE",
        "1 1; 1 1, POSITIVE_SEMIDEFINITE",
        "-2 1; 1 -2, NEGATIVE_DEFINITE",
        "-1 1; 1 -1, NEGATIVE_SEMIDEFINITE",
        "1 2; 2 1, INDEFINITE",
        "0 0; 0 0, ZERO",
        "1 0 0; 0 0 0; 0 0 -1, INDEFINITE",
        "0 0 0; 0 0 0; 0 0 1, POSITIVE_SEMIDEFINITE"
    })
    void definitenessByTheSignsOfTheEigenvalues(String matrix, Definiteness definiteness) {
        assertThat(spectrum(matrix).definiteness()).contains(definiteness);
    }

    @Test
    void tinyEigenvaluesAreNotTakenForZero() {
        ExactSpectrum graded = spectrum("1e16 1e8; 1e8 2");
        assertThat(graded.definiteness()).contains(Definiteness.POSITIVE_DEFINITE);
        assertThat(spectrum("1e16 1e8; 1e8 1").definiteness()).contains(Definiteness.POSITIVE_SEMIDEFINITE);
        assertThat(graded.eigenvalues().get(1).decimal(6).text()).isEqualTo("1.00000");
    }

    @Test
    void matricesOutsideTheRoomAreRefusedWithAReason() {
        assertThatThrownBy(() -> ExactSpectrum.of(ExactMatrix.identity(5))).hasMessageContaining("up to 4×4");
        assertThatThrownBy(() -> ExactSpectrum.of(ExactMatrix.ofIntegers(new long[][] {{1, 2}})))
                .hasMessageContaining("square");
        ExactMatrix complex = ExactMatrix.diagonal(List.<ExactNumber>of(Surd.I, Surd.ONE));
        assertThatThrownBy(() -> ExactSpectrum.of(complex)).hasMessageContaining("one field");
    }

    @Test
    void oneByOneMatrixIsItsOwnEigenvalue() {
        ExactSpectrum one = spectrum("7");
        assertThat(one.eigenvalues()).map(ExactEigenvalue::toText).containsExactly("7");
        assertThat(one.eigenvalues().get(0).basis()).containsExactly(ExactVector.ofIntegers(1));
        assertThat(one.discriminant()).isEqualTo(Surd.ONE);
    }
}
