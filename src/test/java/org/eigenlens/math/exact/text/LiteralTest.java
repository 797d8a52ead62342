package org.eigenlens.math.exact.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.Samples;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.MatrixTex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTest {

    @Provide
    Arbitrary<Surd> surds() {
        return Samples.surds();
    }

    @Provide
    Arbitrary<ExactMatrix> matrices() {
        return Samples.smallMatrices();
    }

    @Property(tries = 1000)
    void everySurdIsReadBackFromItsSource(@ForAll("surds") Surd x) {
        assertThat(Literal.of(x).exact()).contains(x);
        assertThat(Literal.parse(x.toText()).exact()).contains(x);
        assertThat(Literal.parse(x.toTex()).exact()).contains(x);
        assertThat(Literal.of(x).re()).isEqualTo(x.re());
        assertThat(Literal.of(x).im()).isEqualTo(x.im());
        assertThat(Literal.of(x).isReal()).isEqualTo(x.isReal());
    }

    @Property(tries = 500)
    void everyMatrixIsReadBackFromEachNotation(@ForAll("matrices") ExactMatrix matrix) {
        MatrixLiteral literal = MatrixLiteral.of(matrix);
        assertThat(literal.exact()).contains(matrix);
        assertThat(MatrixLiteral.parse(literal.source())).isEqualTo(literal);
        assertThat(MatrixLiteral.parse(MatrixTex.of(matrix, ExactNumber::toTex)).exact())
                .contains(matrix);
        for (Dialect dialect : Dialect.values()) {
            assertThat(MatrixLiteral.parse(literal.in(dialect)).exact()).contains(matrix);
        }
    }

    @Test
    void spacesMayStandAnywhereInANumber() {
        assertThat(Literal.parse(" 1 + 2 / 4 ").source()).isEqualTo("1+2/4");
        assertThat(Literal.parse("- 1").source()).isEqualTo("-1");
        assertThat(Literal.parse("(5 + √33)/2").source()).isEqualTo("(5+sqrt(33))/2");
        assertThat(Literal.parse("λ = 3".replace("λ", "x")).source()).isEqualTo("3");
        assertThatThrownBy(() -> Literal.parse("1, 2")).isInstanceOf(InputException.class);
        assertThatThrownBy(() -> Literal.parse("2 3")).hasMessageContaining("an operation such as + or * was expected");
        assertThatThrownBy(() -> Literal.parse("")).hasMessageContaining("a number is missing");
    }

    @Test
    void literalsAreEqualByTheirText() {
        assertThat(Literal.parse("0.5")).isNotEqualTo(Literal.parse("1/2"));
        assertThat(Literal.parse("√ 2")).isEqualTo(Literal.parse("sqrt(2)"));
        assertThat(Literal.parse("√ 2")).hasSameHashCodeAs(Literal.parse("sqrt(2)"));
        assertThat(Literal.parse("√2")).hasToString("sqrt(2)");
        assertThat(Literal.parse("1").equals((Object) "1")).isFalse();
        assertThat(Literal.parse("pi").exact()).isEmpty();
        assertThat(Literal.parse("pi").isReal()).isTrue();
        assertThat(Literal.parse("pi*i").isReal()).isFalse();
        assertThat(Literal.parse("pi*i").im()).isEqualTo(Math.PI);
        assertThat(Literal.parse("-0").re()).isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 -2 sqrt(2)",
                "(1, -2, √2)",
                "[1; -2; √2]",
                "1\n-2\n√2",
                "{1, -2, Sqrt[2]}",
                "(1 -2 √2)",
                "[[1],[-2],[√2]]"
            })
    void vectorsAreRowsOrColumns(String text) {
        VectorLiteral vector = VectorLiteral.parse(text);
        assertThat(vector.source()).isEqualTo("1 -2 sqrt(2)");
        assertThat(vector).isEqualTo(VectorLiteral.parse(vector.source()));
        assertThat(vector.values()).containsExactly(1, -2, Math.sqrt(2));
        assertThat(vector.size()).isEqualTo(3);
        assertThat(vector.source(2)).isEqualTo("sqrt(2)");
        assertThat(vector.exact().map(ExactVector::toText)).contains("(1, −2, √2)");
    }

    @Test
    void vectorOfAnotherSizeKeepsItsFirstEntries() {
        VectorLiteral vector = VectorLiteral.parse("1/2 -2 sqrt(2)");
        assertThat(vector.resized(2).source()).isEqualTo("1/2 -2");
        assertThat(vector.resized(4).source()).isEqualTo("1/2 -2 sqrt(2) 0");
        assertThat(vector.resized(3)).isSameAs(vector);
    }

    @Test
    void vectorsMayBeComplexOrWithoutAnExactForm() {
        VectorLiteral complex = VectorLiteral.parse("(1, i)");
        assertThat(complex.isReal()).isFalse();
        assertThat(complex.re()).containsExactly(1, 0);
        assertThat(complex.im()).containsExactly(0, 1);
        assertThatThrownBy(complex::values)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 i");
        assertThat(VectorLiteral.parse("1 pi").exact()).isEmpty();
        assertThat(VectorLiteral.parse("1 pi").isReal()).isTrue();
        assertThat(complex).hasToString("1 i");
        assertThat(complex).hasSameHashCodeAs(VectorLiteral.parse("1, i"));
        assertThat(complex.equals((Object) "1 i")).isFalse();
    }

    @Test
    void matricesAreNotVectors() {
        assertThatThrownBy(() -> VectorLiteral.parse("1 2; 3 4"))
                .hasMessage("That is a matrix of several rows and columns; type a vector such as 1 2 or (1, 2, 3).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2pi 1/2; -√3 1e-5 | LATEX       | \\begin{bmatrix} 2 \\pi & \\frac{1}{2} \\\\ -\\sqrt{3} & 1 \\cdot 10^{-5} \\end{bmatrix}
            2pi 1/2; -√3 1e-5 | NUMPY       | np.array([[2*np.pi, 1/2], [-np.sqrt(3), 1e-5]])
            2pi 1/2; -√3 1e-5 | MATLAB      | [2*pi 1/2; -sqrt(3) 1e-5]
            2pi 1/2; -√3 1e-5 | MATHEMATICA | {{2*Pi, 1/2}, {-Sqrt[3], 1*^-5}}
            e^2 (1+i)/2       | LATEX       | \\begin{bmatrix} e^{2} & \\frac{1 + i}{2} \\end{bmatrix}
            e^2 (1+i)/2       | NUMPY       | np.array([[np.e**2, (1+1j)/2]])
            e^2 (1+i)/2       | MATLAB      | [exp(1)^2 (1+1i)/2]
            e^2 (1+i)/2       | MATHEMATICA | {{E^2, (1+I)/2}}
            2(1+√2) 3*(1/2)   | LATEX       | \\begin{bmatrix} 2 (1 + \\sqrt{2}) & 3 \\cdot \\frac{1}{2} \\end{bmatrix}
            (1/2)^2 2-3       | LATEX       | \\begin{bmatrix} (\\frac{1}{2})^{2} & 2 - 3 \\end{bmatrix}
            1e5^2 2^2         | LATEX       | \\begin{bmatrix} (1 \\cdot 10^{5})^{2} & 2^{2} \\end{bmatrix}
            1/i 2*i           | NUMPY       | np.array([[1/(1j), 2*1j]])
            1/i               | MATLAB      | [1/(1i)]
            (1+1)^-1          | NUMPY       | np.array([[(1+1)**-1]])
            """)
    void otherProgramsWriteTheSameMatrix(String typed, Dialect dialect, String written) {
        MatrixLiteral literal = MatrixLiteral.parse(typed);
        String text = literal.in(dialect);
        assertThat(text).isEqualTo(written.replace("\\\\", "\\").replace(" \\ ", " \\\\ "));
        MatrixLiteral back = MatrixLiteral.parse(text);
        assertThat(back.re()).isDeepEqualTo(literal.re());
        assertThat(back.im()).isDeepEqualTo(literal.im());
    }
}
