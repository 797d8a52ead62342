package org.eigenlens.widgets.quadraticform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuadraticFormModelTest {

    private static QuadraticFormState state(String a, String x, String of) {
        return new QuadraticFormWidget().parse(new Parameters(Map.of("A", a, "x", x, "of", of)));
    }

    private static QuadraticFormPicture picture(String a, String x, String of) {
        return QuadraticFormModel.of(state(a, x, of), Words.of(QuadraticFormModel.class, Locale.ENGLISH));
    }

    private static QuadraticFormPicture picture(String a) {
        return picture(a, "1 0.5", "A");
    }

    private static String fact(QuadraticFormPicture picture, String key) {
        return picture.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 1; 1 2         | positive-definite     | 2 positive, 0 negative, 0 zero",
                "1 1; 1 1         | positive-semidefinite | 1 positive, 0 negative, 1 zero",
                "1 2; 2 1         | indefinite            | 1 positive, 1 negative, 0 zero",
                "-1 1; 1 -1       | negative-semidefinite | 0 positive, 1 negative, 1 zero",
                "-2 1; 1 -1       | negative-definite     | 0 positive, 2 negative, 0 zero",
                "0 0; 0 0         | zero                  | 0 positive, 0 negative, 2 zero",
                "0 1; -1 0        | zero                  | 0 positive, 0 negative, 2 zero",
                "1 1; 1 1.0000001 | positive-definite     | 2 positive, 0 negative, 0 zero",
                "1 1; 1 0.9999999 | indefinite            | 1 positive, 1 negative, 0 zero",
                "1 √2; √2 2       | positive-semidefinite | 1 positive, 0 negative, 1 zero",
                "0 1/3; 2/3 0     | indefinite            | 1 positive, 1 negative, 0 zero"
            })
    void classAndInertiaAreDecidedExactly(String a, String kind, String inertia) {
        assertThat(picture(a).kind()).isEqualTo(kind);
        assertThat(fact(picture(a), "inertia")).isEqualTo(inertia);
        assertThat(fact(picture(a), "class")).isEqualTo(kind.replace('-', ' '));
    }

    @Test
    void halfOfTheMixedCoefficientStandsInEachCorner() {
        QuadraticFormPicture picture = picture("1 3/2; 3/2 -4");
        assertThat(fact(picture, "form")).isEqualTo("x₁² + 3x₁x₂ − 4x₂²");
        assertThat(picture.coefficients()).containsExactly("1", "3", "-4");
    }

    @Test
    void matrixAndItsSymmetricPartHaveTheSameForm() {
        QuadraticFormPicture lopsided = picture("2 3; -1 2");
        QuadraticFormPicture symmetric = picture("2 1; 1 2");
        assertThat(lopsided.coefficients()).isEqualTo(symmetric.coefficients());
        assertThat(lopsided.eigenlines()).isEqualTo(symmetric.eigenlines());
        assertThat(fact(lopsided, "value")).isEqualTo(fact(symmetric, "value"));
        assertThat(fact(lopsided, "matrix")).isEqualTo("2, 1; 1, 2");
        assertThat(fact(lopsided, "rest")).isEqualTo("0, 2; −2, 0");
        assertThat(lopsided.sentence()).contains("A is not symmetric");
        assertThat(fact(symmetric, "matrix")).isEqualTo("absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 3; -1 2", "1 2; 2 4", "0 1; -1 0", "-3 0; 0 -3", "0 0; 0 0", "1/3 -√2; √2 1"})
    void formOfAMatrixTimesItsTransposeIsNeverNegative(String b) {
        QuadraticFormPicture picture = picture(b, "-1.3 0.7", "BtB");
        assertThat(picture.kind()).isIn("positive-definite", "positive-semidefinite", "zero");
        assertThat(picture.sentence()).contains("square of the length of Bx");
    }

    @Test
    void valueIsTheSquareOfTheLengthOfTheImage() {
        QuadraticFormPicture picture = picture("2 3; -1 2", "1 2", "BtB");
        assertThat(fact(picture, "image")).isEqualTo("(8, 3)");
        assertThat(fact(picture, "value")).isEqualTo("73");
    }

    @Test
    void sharesOfTheAxesAddUpToTheValue() {
        Form form = Form.of(state("2 1; 1 2", "1 0.5", "A"));
        assertThat(form.value().re()).isEqualTo(3.5);
        assertThat(form.axes().stream()
                        .mapToDouble(axis -> form.share(axis).re())
                        .sum())
                .isCloseTo(3.5, within(1e-14));
    }

    @Test
    void leadingMinorsAndPivotsAreThoseOfTheSymmetricMatrix() {
        assertThat(fact(picture("2 3; -1 2"), "minors")).isEqualTo("2 and 3");
        assertThat(fact(picture("2 3; -1 2"), "pivots")).isEqualTo("2 and 3/2");
        assertThat(fact(picture("0 1; 1 0"), "pivots")).isEqualTo("absent");
    }

    @Test
    void irrationalPointHasAnExactValue() {
        assertThat(fact(picture("2 1; 1 2", "√2 1", "A"), "value")).isEqualTo("6 + 2√2, about 8.82843");
        assertThat(fact(picture("2 1; 1 2", "π 0", "A"), "value")).startsWith("about 19.7392");
    }

    @Test
    void everyFormButTheZeroFormIsWorkedOut() {
        assertThat(picture("1 2; 2 1").solution()).isNotEmpty();
        assertThat(picture("0 1; -1 0").solution()).isEmpty();
    }
}
