package org.eigenlens.math.exact.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownVectorTest {

    private static ExactVector vector(String typed) {
        return VectorLiteral.parse(typed).exactOrNearest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 1    | \\frac{1}{\\sqrt{5}}\\left(2,\\; 1\\right) | (2, 1)/√5",
                "3 4    | \\left(\\frac{3}{5},\\; \\frac{4}{5}\\right) | (3/5, 4/5)",
                "1 1+√2 | \\frac{1}{\\sqrt{4 + 2\\sqrt{2}}}\\left(1,\\; 1 + \\sqrt{2}\\right) | (1, 1 + √2)/√(4 + 2√2)"
            })
    void unitVectorIsShownByAVectorAlongItAndItsLength(String typed, String tex, String text) {
        assertThat(ShownVector.unit(vector(typed))).isEqualTo(new ShownNumber(tex, text));
        assertThat(Showing.EXACTLY.unit(vector(typed))).isEqualTo(new ShownNumber(tex, text));
    }

    @Test
    void unitVectorWithoutAShortFormIsShownInDecimals() {
        assertThat(ShownVector.unit(vector("123456789/1000003 1")).text())
                .isEqualTo("(about 0.999967, about 0.00809976)");
        assertThat(Showing.ROUNDED.unit(vector("3 4")).text()).isEqualTo("(about 0.600000, about 0.800000)");
    }

    @Test
    void vectorThatWasRoundedSaysSo() {
        assertThat(Showing.ROUNDED.vector(vector("1 1/3")).text()).isEqualTo("(about 1, about 0.333333)");
        assertThat(Showing.EXACTLY.vector(vector("1 1/3")).text()).isEqualTo("(1, 1/3)");
        assertThat(Showing.ROUNDED.number(vector("1/3 0").entry(0)).text()).isEqualTo("about 0.333333");
        assertThat(Showing.EXACTLY.number(vector("1/4 0").entry(0)).text()).startsWith("1/4");
    }
}
