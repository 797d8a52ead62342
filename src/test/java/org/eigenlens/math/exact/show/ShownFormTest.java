package org.eigenlens.math.exact.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 1; 1 2        | 2x_{1}^2 + 2x_{1}x_{2} + 2x_{2}^2 | 2x₁² + 2x₁x₂ + 2x₂²",
                "-1 -1/2; -1/2 1 | -x_{1}^2 - x_{1}x_{2} + x_{2}^2 | −x₁² − x₁x₂ + x₂²",
                "1/2 0; 0 -1/3   | \\frac{1}{2}x_{1}^2 - \\frac{1}{3}x_{2}^2 | (1/2)x₁² − (1/3)x₂²",
                "0 0; 0 0        | 0 | 0",
                "1+√2 0; 0 0     | \\left(1 + \\sqrt{2}\\right)x_{1}^2 | (1 + √2)x₁²",
                "1 0 1; 0 0 0; 1 0 0 | x_{1}^2 + 2x_{1}x_{3} | x₁² + 2x₁x₃"
            })
    void formIsWrittenOutWithItsMixedTermsTogether(String matrix, String tex, String text) {
        assertThat(ShownForm.of(MatrixLiteral.parse(matrix).exactOrNearest(), Showing.EXACTLY))
                .isEqualTo(new ShownNumber(tex, text));
    }
}
