package org.eigenlens.math.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.text.MatrixLiteral;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongRunTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9 5; 0 0.9                  | DECAY",
                "0 0; 0 0                      | DECAY",
                "0 7; 0 0                      | DECAY",
                "0.9999999999999999999 0; 0 0  | DECAY",
                "1.0000000000000000001 0; 0 0  | GROWTH",
                "1 0; 0 1                      | BOUNDED",
                "1 1; 0 1                      | POLYNOMIAL",
                "-1 1; 0 -1                    | POLYNOMIAL",
                "0 -1; 1 0                     | BOUNDED",
                "3/5 -4/5; 4/5 3/5             | BOUNDED",
                "0 -1; 1 (√5-1)/2              | BOUNDED",
                "0 -1; 1 3                     | GROWTH",
                "0 -1/2; 1 3                   | GROWTH",
                "0 0 1/2; 1 0 2; 0 1 0         | GROWTH",
                "0.6 -0.9; 0.9 0.6             | GROWTH",
                "0.6 -0.7; 0.7 0.6             | DECAY",
                "0 0 1; 1 0 0; 0 1 0           | BOUNDED",
                "0 0 1/2; 1 0 1/4; 0 1 0       | DECAY",
                "0 0 1; 1 0 1; 0 1 0           | GROWTH",
                "1 1 0; 0 1 0; 0 0 1/2         | POLYNOMIAL",
                "1/2 1 0; 0 1/2 0; 0 0 1       | BOUNDED",
                "1 1 0; 0 1 0; 0 0 2           | GROWTH",
                "0 0 0 -1; 1 0 0 -1; 0 1 0 -1; 0 0 1 -1 | BOUNDED"
            })
    void largestEigenvaluesDecide(String matrix, LongRun run) {
        ExactMatrix exact = MatrixLiteral.parse(matrix).exact().orElseThrow();
        assertThat(LongRun.of(ExactSpectrum.of(exact))).isEqualTo(run);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5/13 -12/13; 12/13 5/13               | true",
                "0 0; 0 0                              | true",
                "3/5 0; 0 1/2                          | true",
                "1/2 1/3 1/6; 1/2 1/3 1/6; 0 1/3 2/3   | true",
                "1/2 1/4 1/4; 0 1/2 1/2; 0 1/2 1/2     | false",
                "√2/2 √2/2; -√2/2 √2/2                 | true",
                "1 1e-30; 0 0                          | false",
                "2 0; 0 0                              | false",
                "2 0; 0 2                              | false"
            })
    void contractionIsDecidedExactly(String matrix, boolean isContraction) {
        ExactMatrix exact = MatrixLiteral.parse(matrix).exact().orElseThrow();
        assertThat(LongRun.isContraction(exact)).isEqualTo(isContraction);
    }
}
