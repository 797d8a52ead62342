package org.eigenlens.math.exact.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.text.Literal;
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
                "1e-9         | 10^{-9}                      | 10^−9",
                "-1e20        | -10^{20}                     | −10^20",
                "1.5e-9       | 1.5 \\cdot 10^{-9}           | 1.5·10^−9"
            })
    void exactFormStandsFirstWhereItIsShort(String typed, String tex, String text) {
        ShownNumber shown = ShownNumber.of(Literal.parse(typed).exact().orElseThrow());
        assertThat(shown.tex()).isEqualTo(tex);
        assertThat(shown.text()).isEqualTo(text);
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
}
