package org.eigenlens.lab.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.spectral.ComplexNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.14159265 | 0      | 3.14159",
                "3.14159265 | 0.001  | 3.14",
                "3.14159265 | 2      | 3 \\pm 2",
                "1e-17      | 1e-16  | 0 \\pm 10^{-16}",
                "123456789  | 0      | 1.23457 \\cdot 10^{8}",
                "300        | 0      | 300",
                "0.00001234 | 0      | 1.234 \\cdot 10^{-5}",
                "-1e100     | 0      | -10^{100}",
                "1e-320     | 0      | 10^{-320}",
                "5e-324     | 0      | 0 \\pm 5 \\cdot 10^{-324}",
                "0          | 0      | 0"
            })
    void shownDigitsAreThoseThatTheErrorLeaves(double value, double error, String tex) {
        assertThat(Rounded.of(value, error).tex()).isEqualTo(tex);
    }

    @Test
    void complexNumberLeavesOutAPartThatCannotBeToldFromZero() {
        assertThat(Rounded.complex(new ComplexNumber(1e-18, 1), 1e-16)).isEqualTo("i");
        assertThat(Rounded.complex(new ComplexNumber(0.5, -2), 1e-16)).isEqualTo("0.5 - 2i");
        assertThat(Rounded.complex(new ComplexNumber(7, 1e-18), 1e-16)).isEqualTo("7");
    }

    /** 1/d for d = 0.25 and for a d that came out as zero. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4        | 1e-12 | 4                | 6",
                "4        | 1e-4  | 4                | 3",
                "4        | 0.2   | \\ge 2            | -1",
                "Infinity | 3e-15 | \\ge 3 \\cdot 10^{14} | -1",
                "Infinity | 0     | \\infty          | 6"
            })
    void reciprocalOfWhatMayBeZeroIsABoundFromBelow(double value, double error, String tex, int digits) {
        assertThat(Rounded.reciprocal(value, error)).isEqualTo(new Rounded(tex, digits));
    }
}
