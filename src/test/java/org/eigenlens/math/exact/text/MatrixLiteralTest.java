package org.eigenlens.math.exact.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixLiteralTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 1; 1 2",
                "2,1;1,2",
                "2, 1\n1, 2",
                "2, 1\r\n1, 2\r\n",
                " [ 2 1 ; 1 2 ] ",
                "[[2,1],[1,2]]",
                "[[2 1]\n [1 2]]",
                "((2, 1), (1, 2))",
                "(2 1; 1 2)",
                "{{2, 1}, {1, 2}}",
                "[2 1; 1 2];",
                "A = [2, 1; 1, 2];",
                "np.array([[2, 1], [1, 2]])",
                "numpy.asarray([[2, 1], [1, 2]])",
                "Matrix([[2, 1], [1, 2]])",
                "matrix([2,1],[1,2])",
                "\\begin{pmatrix} 2 & 1 \\\\ 1 & 2 \\end{pmatrix}",
                "$\\left[\\begin{array}{cc} 2 & 1 \\\\[2pt] 1 & 2 \\end{array}\\right]$",
                "\\begin{bmatrix}2&1\\\\1&2\\\\\\end{bmatrix}",
                "２　１；１　２",
                "2\u00A01;1\u20032",
                "2\t1\n\n1\t2"
            })
    void oneMatrixInManyNotations(String text) {
        MatrixLiteral literal = MatrixLiteral.parse(text);
        assertThat(literal.source()).isEqualTo("2 1; 1 2");
        assertThat(literal).isEqualTo(MatrixLiteral.parse("2 1; 1 2"));
        assertThat(literal.exact()).contains(ExactMatrix.ofIntegers(new long[][] {{2, 1}, {1, 2}}));
        assertThat(literal.values()).isDeepEqualTo(new double[][] {{2, 1}, {1, 2}});
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.50            | 0.50            | 1/2
            1/2             | 1/2             | 1/2
            sqrt(2)         | sqrt(2)         | √2
            √2              | sqrt(2)         | √2
            2√3             | 2sqrt(3)        | 2√3
            √(12)           | sqrt(12)        | 2√3
            Sqrt[2]         | sqrt(2)         | √2
            \\sqrt{2}       | sqrt(2)         | √2
            \\frac{1}{2}    | 1/2             | 1/2
            \\frac12        | 1/2             | 1/2
            \\frac{1+\\sqrt5}{2} | (1+sqrt(5))/2 | (1 + √5)/2
            −1              | -1              | −1
            –1              | -1              | −1
            --1             | --1             | 1
            +1              | 1               | 1
            3×2             | 3*2             | 6
            3·2             | 3*2             | 6
            6÷4             | 6/4             | 3/2
            1e-3            | 1e-3            | 1/1000
            1E+3            | 1e3             | 1000
            1.5*^2          | 1.5e2           | 150
            .5              | .5              | 1/2
            5.              | 5.              | 5
            2^3             | 2^3             | 8
            2**3            | 2^3             | 8
            2³              | 2^3             | 8
            2²              | 2^2             | 4
            2^-1            | 2^-1            | 1/2
            2^(1/2)         | 2^(1/2)         | √2
            2^0.5           | 2^0.5           | √2
            8^(-1/2)        | 8^(-1/2)        | √2/4
            2^3^2           | 2^3^2           | 512
            -2^2            | -2^2            | −4
            (-2)^2          | (-2)^2          | 4
            (1+2)/3         | (1+2)/3         | 1
            (1 + 2) / 3     | none            |
            ((1 + 2))       | 1+2             | 3
            2(1+√2)         | 2(1+sqrt(2))    | 2 + 2√2
            (1+√5)/2        | (1+sqrt(5))/2   | (1 + √5)/2
            sqrt(3+2√2)     | sqrt(3+2sqrt(2)) | 1 + √2
            √2*√3-√6        | sqrt(2)*sqrt(3)-sqrt(6) | 0
            1/(√2+√3)       | 1/(sqrt(2)+sqrt(3)) | −√2 + √3
            6/2/3           | 6/2/3           | 1
            6-2-3           | 6-2-3           | 1
            3/-2            | 3/-2            | −3/2
            2*-3            | 2*-3            | −6
            np.sqrt(2)      | sqrt(2)         | √2
            i               | i               | i
            1j              | 1i              | i
            1/1j            | 1/(1i)          | −i
            1/-2j           | 1/-(2i)         | i/2
            1/(1+1j)        | 1/(1+1i)        | (1 − i)/2
            2j**2           | (2i)^2          | −4
            1/2-3j          | 1/2-3i          | (1 − 6i)/2
            1/2i            | 1/2i            | i/2
            1-2i            | 1-2i            | 1 − 2i
            (1+i)/√2        | (1+i)/sqrt(2)   | (√2 + i√2)/2
            (-1)^(1/2)      | (-1)^(1/2)      | i
            """)
    void entriesKeepWhatWasTypedAndAreExact(String typed, String source, String exact) {
        if (source.equals("none")) {
            assertThatThrownBy(() -> MatrixLiteral.parse(typed)).isInstanceOf(InputException.class);
            return;
        }
        MatrixLiteral literal = MatrixLiteral.parse(typed.replace("\\\\", "\\"));
        assertThat(literal.source(0, 0)).isEqualTo(source);
        assertThat(literal.exactEntry(0, 0).map(ExactNumber::toText)).contains(exact);
        assertThat(MatrixLiteral.parse(literal.source())).isEqualTo(literal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pi              | pi              | 3.141592653589793
            π               | pi              | 3.141592653589793
            2pi             | 2pi             | 6.283185307179586
            -π/2            | -pi/2           | -1.5707963267948966
            e               | e               | 2.718281828459045
            2e              | 2*e             | 5.43656365691809
            2 e             | none            |
            (2e - 1)        | 2*e-1           | 4.43656365691809
            e^2             | e^2             | 7.38905609893065
            e^-1            | e^-1            | 0.36787944117144233
            pi*e            | pi*e            | 8.539734222673568
            2(pi e)         | 2(pi*e)         | 17.079468445347135
            pi^(1/2)        | pi^(1/2)        | 1.772453850905516
            sqrt(pi)        | sqrt(pi)        | 1.772453850905516
            sqrt(sqrt(2))   | sqrt(sqrt(2))   | 1.189207115002721
            2^0.5^2         | none            |
            1/pi            | 1/pi            | 0.3183098861837907
            exp(1)          | e               | 2.718281828459045
            pi-3.14159265358979323846 | pi-3.14159265358979323846 | 2.6433832795028842e-21
            pi-pi           | pi-pi           | 0
            """)
    void entriesWithoutAnExactFormAreTheNearestDouble(String typed, String source, String value) {
        if (source.equals("none")) {
            assertThatThrownBy(() -> MatrixLiteral.parse(typed + "; 1")).isInstanceOf(InputException.class);
            return;
        }
        MatrixLiteral literal = MatrixLiteral.parse(typed);
        assertThat(literal.source(0, 0)).isEqualTo(source);
        assertThat(literal.values()[0][0]).isEqualTo(Double.parseDouble(value));
        assertThat(literal.exact()).isEmpty();
        assertThat(literal.exactEntry(0, 0)).isEmpty();
        assertThat(MatrixLiteral.parse(literal.source())).isEqualTo(literal);
    }

    @Test
    void exactnessNeedsOneRealFieldForAllEntries() {
        assertThat(MatrixLiteral.parse("sqrt(2) 1; 1+sqrt(8) 2").exact()).isPresent();
        assertThat(MatrixLiteral.parse("sqrt(2) 1; 1 sqrt(3)").exact()).isEmpty();
        assertThat(MatrixLiteral.parse("sqrt(2) 1; 1 sqrt(3)").exactEntries()).isPresent();
        assertThat(MatrixLiteral.parse("i 1; 1 2").exact()).isEmpty();
        assertThat(MatrixLiteral.parse("i 1; 1 2").exactEntries()).isPresent();
        assertThat(MatrixLiteral.parse("pi 1; 1 2").exactEntries()).isEmpty();
        assertThat(MatrixLiteral.parse("sqrt(sqrt(2)) 1; 1 2").exactEntries()).isEmpty();
    }

    @Test
    void complexEntriesHaveTwoParts() {
        MatrixLiteral literal = MatrixLiteral.parse("1+2i 3; -i 0");
        assertThat(literal.isReal()).isFalse();
        assertThat(literal.re()).isDeepEqualTo(new double[][] {{1, 3}, {0, 0}});
        assertThat(literal.im()).isDeepEqualTo(new double[][] {{2, 0}, {-1, 0}});
        assertThatThrownBy(literal::values)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not real");
        assertThat(MatrixLiteral.parse("1 2").isReal()).isTrue();
        assertThat(MatrixLiteral.parse("i*i 2").values()).isDeepEqualTo(new double[][] {{-1, 2}});
        assertThat(MatrixLiteral.parse("pi*i 2").isReal()).isFalse();
    }

    @Test
    void shapesAreKept() {
        MatrixLiteral wide = MatrixLiteral.parse("1 2 3; 4 5 6");
        assertThat(wide.rows()).isEqualTo(2);
        assertThat(wide.columns()).isEqualTo(3);
        assertThat(MatrixLiteral.parse("1; 2; 3").rows()).isEqualTo(3);
        assertThat(MatrixLiteral.parse("5").columns()).isEqualTo(1);
        assertThat(MatrixLiteral.parse("[[1, 2]]").source()).isEqualTo("1 2");
        assertThat(MatrixLiteral.parse("[[1], [2]]").source()).isEqualTo("1; 2");
        assertThat(MatrixLiteral.parse("1,\n2,").source()).isEqualTo("1; 2");
    }

    @Test
    void literalsOfOtherValuesReadBack() {
        Surd root = Surd.sqrt(new BigFraction(33));
        ExactMatrix exact = ExactMatrix.diagonal(
                java.util.List.of(Surd.of(5).plus(root).dividedBy(Surd.of(2)), Surd.of(-1, 3), Surd.I.times(root)));
        MatrixLiteral literal = MatrixLiteral.of(exact);
        assertThat(literal.source()).isEqualTo("(5+sqrt(33))/2 0 0; 0 -1/3 0; 0 0 i*sqrt(33)");
        assertThat(literal.exactEntries()).contains(exact);
        double[][] values = {{0.1, -0.0, 1e-300}, {1e22, 12345678.5, Double.MIN_VALUE}};
        assertThat(MatrixLiteral.of(values).source()).isEqualTo("0.1 0 1e-300; 1e22 1.23456785e7 4.9e-324");
        assertThat(MatrixLiteral.of(values).values()[1]).containsExactly(1e22, 12345678.5, Double.MIN_VALUE);
        assertThatThrownBy(() -> MatrixLiteral.of(new double[][] {{Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void squareMatricesOfAGivenSizeAreAskedFor() {
        assertThat(MatrixLiteral.parseSquare("2 1; 1 2", 2, 3).rows()).isEqualTo(2);
        assertThatThrownBy(() -> MatrixLiteral.parseSquare("1 2 3; 4 5 6", 2, 3))
                .hasMessage("That matrix is 2×3; type a square matrix with 2 to 3 rows, such as 2 1; 1 2.");
        assertThatThrownBy(() -> MatrixLiteral.parseSquare("1", 2, 3)).hasMessageContaining("1×1");
        assertThatThrownBy(() -> MatrixLiteral.parseSquare("1 0 0 0; 0 1 0 0; 0 0 1 0; 0 0 0 1", 2, 3))
                .hasMessageContaining("4×4");
        assertThatThrownBy(() -> MatrixLiteral.parseSquare("1 2; 3 4", 3, 3))
                .hasMessageContaining("type a 3×3 matrix, such as 2 1 1; 1 2 1; 1 1 2.");
        assertThatThrownBy(() -> MatrixLiteral.parseSquare("i 1; 1 2", 2, 3)).hasMessageContaining("real numbers only");
    }

    @Test
    void literalsAreEqualByTheirText() {
        assertThat(MatrixLiteral.parse("0.5")).isNotEqualTo(MatrixLiteral.parse("0.50"));
        assertThat(MatrixLiteral.parse("√2")).isEqualTo(MatrixLiteral.parse("sqrt(2)"));
        assertThat(MatrixLiteral.parse("√2")).hasSameHashCodeAs(MatrixLiteral.parse("sqrt(2)"));
        assertThat(MatrixLiteral.parse("1")).hasToString("1");
        assertThat(MatrixLiteral.parse("1").equals((Object) "1")).isFalse();
    }
}
