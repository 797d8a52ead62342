package org.eigenlens.math.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.math.exact.number.Box;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Matrices whose roots spread over hundreds of orders of magnitude or agree in hundreds of digits.
 *
 * <p>A method whose work grows with the gaps between roots, and not with the logarithm of its inverse, does not end here.
 */
class HardMatricesTest {

    private static final int DIGITS = 700;

    private static ExactSpectrum spectrum(String matrix) {
        return ExactSpectrum.of(MatrixLiteral.parse(matrix).exact().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e300 1 1; 1 1e-300 1; 1 1 1",
                "1e300 1e-300 1; 1e-300 1e300 1; 1 1e-300 1e-300",
                "1 1e-300 0; 1e-300 1 1e-300; 0 1e-300 1",
                "1 1e-300 1e-200; 1e-250 1 1e-300; 1e-300 1e-300 1",
                "1e300 1 0; 0 1e300 1; 1e-300 0 1e300",
                "1 1 0; 0 1 1; 1e-300 0 1",
                "1 1 0; 0 1 1; 1e-300 1e-300 1",
                "1 1 0; 0 1 1; 1e-300 1e-200 1",
                "5e-324 1e308 1; 1 5e-324 1e308; 1e308 1 5e-324",
                "1+sqrt(2)*1e-200 1e-200 0; 1e-200 1 1e-200*sqrt(2); 0 1e-200 1",
                "1 1e-290 1; 1e-290 1 1; 1 1 1e-290",
                "1 1e-300; 1e-300 1",
                "1 1e-100 0 0; -1e-100 1 1e-200 0; 0 1e-200 1 1e-300; 0 0 1e-300 1"
            })
    void rootsOfAnyRangeAndGapAddUpToTheTrace(String matrix) {
        assertConsistent(spectrum(matrix));
    }

    /** 1002301750441 is 10007² times 10009: a root that is not taken out may stand in one entry and not in another. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 sqrt(1002301750441); 1 0 2; 0 1 0",
                "sqrt(1002301750441)/10007 0 0; 0 0 -10007; 0 1 -sqrt(1002301750441)/10007",
                "sqrt(1002301750441) 0 0; 0 0 -1; 0 1 -sqrt(1002301750441)"
            })
    void radicandThatKeepsTheSquareOfALargePrime(String typed) {
        ExactSpectrum spectrum = spectrum(typed);
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            assertThat(eigenvalue.basis())
                    .hasSize(eigenvalue.geometricMultiplicity())
                    .noneMatch(ExactVector::isZero);
        }
        JordanForm form = JordanForm.of(spectrum);
        assertThat(form.basis().times(form.form())).isEqualTo(spectrum.matrix().times(form.basis()));
    }

    static Stream<String> random() {
        Random random = new Random(20260101);
        return IntStream.range(0, 60).mapToObj(i -> random(random, i % 3));
    }

    private static String random(Random random, int kind) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> row = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                row.add(entry(random, kind));
            }
            rows.add(String.join(" ", row));
        }
        return String.join("; ", rows);
    }

    private static String entry(Random random, int kind) {
        String sign = random.nextBoolean() ? "-" : "";
        int exponent = random.nextInt(600) - 300;
        return switch (kind) {
            case 0 -> sign + (1 + random.nextInt(9)) + "." + random.nextInt(1000) + "e" + exponent;
            case 1 -> {
                StringBuilder digits = new StringBuilder();
                random.ints(100, 1, 10).forEach(digits::append);
                yield sign + digits + "e" + (random.nextInt(40) - 140);
            }
            default -> sign + "(" + random.nextInt(9) + "+sqrt(2)*" + (1 + random.nextInt(9)) + ")*1e" + exponent / 2;
        };
    }

    @ParameterizedTest
    @MethodSource("random")
    void randomEntriesOfAnySizeHaveConsistentSpectra(String matrix) {
        assertConsistent(spectrum(matrix));
    }

    @Test
    void eigenvaluesThatAgreeInThreeHundredDigitsAreToldApart() {
        ExactSpectrum spectrum = spectrum("1 1e-300 0; 1e-300 1 1e-300; 0 1e-300 1");
        assertThat(spectrum.eigenvalues()).hasSize(3);
        assertThat(spectrum.isDefective()).isFalse();
        assertThat(spectrum.hasRealSpectrum()).isTrue();
        assertThat(spectrum("1 1 0; 0 1 1; 1e-300 0 1").hasRealSpectrum()).isFalse();
        // A - I is a root of x^3 = 2e-300, and 2^(1/3) = 1.25992...
        assertThat(spectrum("1 1 0; 0 1 1; 2e-300 0 1")
                        .eigenvalues()
                        .get(0)
                        .decimal(106)
                        .text())
                .isEqualTo("1." + "0".repeat(99) + "125992");
    }

    private static void assertConsistent(ExactSpectrum spectrum) {
        Box sum = Box.ZERO;
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            Box box = eigenvalue.value().enclosure(DIGITS);
            for (int m = 0; m < eigenvalue.algebraicMultiplicity(); m++) {
                sum = sum.plus(box, 3 * DIGITS);
            }
            assertThat(Double.isFinite(eigenvalue.value().re())).isTrue();
            assertThat(eigenvalue.decimal(6).text()).isNotBlank();
            for (ExactVector vector : eigenvalue.basis()) {
                ExactVector image = spectrum.matrix().times(vector);
                assertThat(image).isEqualTo(vector.times(eigenvalue.value()));
                vector.entries().forEach(x -> assertThat(x.decimal(6).text()).isNotBlank());
            }
        }
        Box trace = sum.plus(spectrum.trace().negate().enclosure(2 * DIGITS), 3 * DIGITS);
        assertThat(trace.holdsZero()).isTrue();
    }
}
