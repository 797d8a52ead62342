package org.eigenlens.widgets.matrixpowers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixPowersModelTest {

    private static MatrixPowersPicture picture(String a, String x, String k) {
        MatrixPowersState state = new MatrixPowersWidget().parse(new Parameters(Map.of("A", a, "x", x, "k", k)));
        return MatrixPowersModel.of(state, Words.of(MatrixPowersModel.class, Locale.ENGLISH));
    }

    private static String fact(MatrixPowersPicture picture, String label) {
        return picture.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 2; 1 3         | 10 | A¹⁰  | 349526, 699050; 349525, 699051",
                "2 1; 1 2         | 3  | A³   | 14, 13; 13, 14",
                "2 2; 1 3         | -1 | A⁻¹  | 3/4, −1/2; −1/4, 1/2",
                "1 1; 1 0         | 12 | A¹²  | 233, 144; 144, 89",
                "1/2 1/2; 1/2 1/2 | 7  | A⁷   | 1/2, 1/2; 1/2, 1/2",
                "√2 0; 0 1        | 3  | A³   | 2√2, 0; 0, 1"
            })
    void powersAreExact(String a, String k, String name, String power) {
        assertThat(fact(picture(a, "1 0", k), name)).isEqualTo(power);
    }

    @Test
    void powersOfEigenvaluesAreExact() {
        assertThat(fact(picture("1 1; 1 0", "1 0", "2"), "λ₁²")).startsWith("(3 + √5)/2");
        assertThat(fact(picture("2 2; 1 3", "1 0", "-1"), "λ₁⁻¹")).startsWith("1/4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 1/2; 1/4 3/4 | -1 2  | 5  | line of λ₁ = 5/4",
                "1 1/2; 1/4 3/4 | -1 2  | -5 | line of λ₂ = 1/2",
                "0 1; 1 -1/2    | 1 0   | 5  | line of λ₂ = ",
                "0 2; 1/2 0     | 1 0   | 5  | neither wins",
                "1 1/2; 1/4 3/4 | 1 -1  | 5  | stays on it",
                "1 1/2; 0 1     | 1 1   | 5  | no eigenbasis",
                "3 0; 0 3       | 1 1   | 5  | Every vector is an eigenvector",
                "0 -1; 1 0      | 1 1   | 5  | no direction wins",
                "1 1/2; 1/4 3/4 | 0 0   | 5  | zero vector"
            })
    void longRunIsDecidedByTheEigenvaluesAndTheStart(String a, String x, String k, String said) {
        assertThat(picture(a, x, k).sentence()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "1 1/2; 1/4 3/4, grows beyond all bounds",
        "0.9 0.2; 0.1 0.8, Its length settles",
        "0.8 0.2; 0.1 0.7, shrinks to zero"
    })
    void growthIsThatOfTheWinner(String a, String said) {
        assertThat(picture(a, "1 2", "3").sentence()).contains(said);
    }

    @Test
    void singularMatrixHasNoNegativePower() {
        MatrixPowersPicture picture = picture("1/2 1/2; 1/2 1/2", "1 0", "-2");
        assertThat(picture.invertible()).isFalse();
        assertThat(picture.sentence()).contains("no A⁻²");
        assertThat(fact(picture, "A⁻²")).isEqualTo("absent");
        assertThat(picture("1/2 1/2; 1/2 1/2", "1 0", "2").sentence()).contains("(1/2, 1/2)");
    }

    @Test
    void nearlyEqualSizesStillHaveAWinner() {
        assertThat(picture("1 0; 0 -1.0000001", "1 1", "1").sentence()).contains("line of λ₂");
    }
}
