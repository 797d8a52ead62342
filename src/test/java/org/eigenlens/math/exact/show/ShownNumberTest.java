package org.eigenlens.math.exact.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4            | 4                            | 4",
                "-3           | -3                           | −3",
                "1/2          | \\frac{1}{2} = 0.5           | 1/2 = 0.5",
                "1/3          | \\frac{1}{3} \\approx 0.333333 | 1/3, about 0.333333",
                "1.37         | 1.37                         | 1.37",
                "sqrt(2)      | \\sqrt{2} \\approx 1.41421   | √2, about 1.41421",
                "1e-9         | 10^{-9}                      | 10⁻⁹",
                "-1e20        | -10^{20}                     | −10²⁰",
                "1.5e-9       | 1.5 \\cdot 10^{-9}           | 1.5·10⁻⁹"
            })
    void exactFormStandsFirstWhereItIsShort(String typed, String tex, String text) {
        ShownNumber shown = ShownNumber.of(Literal.parse(typed).exact().orElseThrow());
        assertThat(shown.tex()).isEqualTo(tex);
        assertThat(shown.text()).isEqualTo(text);
    }

    @Test
    void bothPartsOfAComplexNumberHaveTheirExponents() {
        ExactNumber number = Literal.parse("1e-9-2.5e-12i").exact().orElseThrow();
        assertThat(ShownNumber.approximately(number).text()).isEqualTo("about 10⁻⁹ − 2.5·10⁻¹²i");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1/3 | 1/3", "1.37 | 1.37", "sqrt(12) | 2√3", "0.5 | 1/2", "12345678901234/1000000007 | 12345.7"})
    void brieflyThereIsOneForm(String typed, String text) {
        assertThat(ShownNumber.briefly(Literal.parse(typed).exact().orElseThrow())
                        .text())
                .isEqualTo(text);
    }

    private static ShownNumber shown(String typed, Function<ExactNumber, ShownNumber> as) {
        return as.apply(Literal.parse(typed).exact().orElseThrow());
    }

    @Test
    void decimalsThatEndAreShownWholeUnderAHand() {
        assertThat(shown("1/4", ShownNumber::inDecimals)).isEqualTo(new ShownNumber("0.25", "0.25"));
        assertThat(shown("1/3", ShownNumber::inDecimals)).isEqualTo(new ShownNumber("\\frac{1}{3}", "1/3"));
    }

    @Test
    void roundedNumbersSaySo() {
        assertThat(shown("-1/3", ShownNumber::approximately))
                .isEqualTo(new ShownNumber("\\approx -0.333333", "about −0.333333"));
    }

    @Test
    void vectorsAreListsOfTheirEntries() {
        ExactVector vector = VectorLiteral.parse("1/4 √2").exact().orElseThrow();
        assertThat(ShownVector.of(vector))
                .isEqualTo(new ShownNumber("\\left(\\frac{1}{4},\\; \\sqrt{2}\\right)", "(1/4, √2)"));
        assertThat(ShownVector.inDecimals(vector).text()).isEqualTo("(0.25, √2)");
        assertThat(ShownVector.approximately(vector).text()).isEqualTo("(about 0.25, about 1.41421)");
    }
}
