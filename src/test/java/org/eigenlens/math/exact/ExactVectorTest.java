package org.eigenlens.math.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
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

    @ParameterizedTest
    @CsvSource({
        "3 4, 0.6, 0.8",
        "-3 4, 0.6, -0.8",
        "0 -2, 0, 1",
        "1e600 0, 1, 0",
        "1 1e600, 0, 1",
        "-1e-600 1e-600, 0.7071067811865476, -0.7071067811865476",
        "-1e-600 1, 0, -1",
        "1.7e308 1.7e308, 0.7071067811865476, 0.7071067811865476",
        "5e-324 5e-324, 0.7071067811865476, 0.7071067811865476",
        "0 0, 0, 0"
    })
    void directionIsTheUnitVectorOutsideTheRangeOfDoublesToo(String typed, double x, double y) {
        ExactVector vector = new ExactVector(Arrays.stream(typed.split(" "))
                .map(entry -> (ExactNumber) Surd.of(new BigDecimal(entry)))
                .toList());
        List<Double> direction = vector.direction();
        assertThat(direction.get(0)).isCloseTo(x, within(2e-16));
        assertThat(direction.get(1)).isCloseTo(y, within(2e-16));
    }
}
