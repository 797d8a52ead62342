package org.eigenlens.math.exact.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.text.Literal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1/2, 1/2",
        "1.2345, 1.2345",
        "1/3, 1/3",
        "√2/2, √2/2",
        "12345.678901, 12345.678901",
        "1/1000003, 9.99997000009e-7"
    })
    void numberCanBeTypedAgain(String typed, String again) {
        String text = TypedNumber.of(Literal.parse(typed).exact().orElseThrow());
        assertThat(Literal.parse(text).re()).isEqualTo(Literal.parse(again).re());
    }

    @Test
    void decimalsThatEndAreTypedWhole() {
        assertThat(TypedNumber.of(Literal.parse("1.2345").exact().orElseThrow()))
                .isEqualTo("1.2345");
        assertThat(TypedNumber.of(Literal.parse("1/3").exact().orElseThrow())).isEqualTo("1/3");
    }

    @Test
    void doubleIsShownWholeWhereItsDecimalsAreFew() {
        assertThat(ShownNumber.ofDouble(0.25).text()).isEqualTo("0.25");
        assertThat(ShownNumber.ofDouble(1.0 / 3).text()).isEqualTo("about 0.333333");
    }
}
