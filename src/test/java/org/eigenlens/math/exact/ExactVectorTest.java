package org.eigenlens.math.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.math.exact.text.VectorLiteral;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactVectorTest {

    private static ExactVector vector(String typed) {
        return VectorLiteral.parse(typed).exactOrNearest();
    }

    @ParameterizedTest
    @CsvSource({
        "1/2 1/3, 3 2",
        "-4 6, 2 -3",
        "0 -5, 0 1",
        "√2 2, 1 √2",
        "1 1.0000001, 10000000 10000001",
        "1 999999999999, 1 999999999999",
        "0 0, 0 0"
    })
    void simplifiedVectorIsOfShortIntegers(String typed, String simplified) {
        assertThat(vector(typed).simplified()).isEqualTo(vector(simplified));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-20 1, 1 1e20",
        "2 2000000000001, 1 1000000000000.5",
        "3.14159265358979 1, 1 100000000000000/314159265358979",
        "0 1e20 1, 0 1 1e-20"
    })
    void simplifiedVectorBeginsWithOneWhereIntegersWouldBeLong(String typed, String simplified) {
        assertThat(vector(typed).simplified()).isEqualTo(vector(simplified));
    }
}
