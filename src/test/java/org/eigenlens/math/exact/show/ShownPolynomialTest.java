package org.eigenlens.math.exact.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.number.Factorization;
import org.eigenlens.math.exact.number.Polynomial;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.Literal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPolynomialTest {

    @Test
    void polynomialsAreShownWhole() {
        ShownPolynomial shown = ShownPolynomial.of(Polynomial.of(Surd.of(-1, 3), Surd.of(137, 100), Surd.of(-1)));
        assertThat(shown.tex()).isEqualTo("-\\lambda^{2} + 1.37\\lambda - \\frac{1}{3}");
        assertThat(shown.text()).isEqualTo("−λ² + (137/100)λ − 1/3");
    }

    @Test
    void roundedPolynomialsSayThatTheyAreRounded() {
        Surd root2 = Literal.parse("√2").exact().orElseThrow();
        ShownPolynomial shown = ShownPolynomial.approximately(
                Polynomial.of(Surd.ONE.minus(root2), Surd.of(2), root2.times(Surd.of(100_000_000)), Surd.ONE));
        assertThat(shown.tex()).isEqualTo("\\approx \\lambda^{3} + 141421000\\lambda^{2} + 2\\lambda - 0.414214");
        assertThat(shown.text()).isEqualTo("about λ³ + 141421000λ² + 2λ − 0.414214");
    }

    @Test
    void factorsArePowersOfBrackets() {
        Polynomial p = Polynomial.X.times(Polynomial.ofIntegers(-2, 1).power(2)).times(Polynomial.ofIntegers(-2, 0, 1));
        ShownPolynomial shown = ShownPolynomial.of(Factorization.of(p));
        assertThat(shown.tex()).isEqualTo("\\lambda\\left(\\lambda - 2\\right)^2\\left(\\lambda^{2} - 2\\right)");
        assertThat(shown.text()).isEqualTo("λ(λ − 2)²(λ² − 2)");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, \\frac{1}{2}",
        "1/12, \\frac{1}{12}",
        "1/13, \\frac{1}{13}",
        "1/16, 0.0625",
        "123456789012345, 123456789012345",
        "1234567890123456, 1.234567890123456 \\cdot 10^{15}",
        "1e20, 10^{20}",
        "-1e-20, -10^{-20}",
        "-3.5e20, -3.5 \\cdot 10^{20}",
        "√2, \\sqrt{2}"
    })
    void numbersAreDecimalsOrSimpleFractions(String typed, String tex) {
        assertThat(ExactTex.number(Literal.parse(typed).exact().orElseThrow())).isEqualTo(tex);
    }
}
