package org.eigenlens.widgets.diagonalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagonalizeModelTest {

    private static DiagonalizePicture picture(String a, String x, String t) {
        DiagonalizeState state = new DiagonalizeWidget().parse(new Parameters(Map.of("A", a, "x", x, "t", t)));
        return DiagonalizeModel.of(state, Words.of(DiagonalizeModel.class, Locale.ENGLISH));
    }

    private static String fact(DiagonalizePicture picture, String key) {
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
                "2 2; 1 3         | 1, −2; 1, 1                  | 4, 0; 0, 1            | 1/3, 2/3; −1/3, 1/3",
                "4 1; 2 3         | 1, −1; 1, 2                  | 5, 0; 0, 2            | 2/3, 1/3; −1/3, 1/3",
                "2 0; 0 2         | 1, 0; 0, 1                   | 2, 0; 0, 2            | 1, 0; 0, 1",
                "1/2 1/2; 1/2 1/2 | 1, −1; 1, 1                  | 1, 0; 0, 0            | 1/2, 1/2; −1/2, 1/2",
                "1 2; 1 1         | 2, −2; √2, √2                | 1 + √2, 0; 0, 1 − √2  | 1/4, √2/4; −1/4, √2/4"
            })
    void factorsAreExactAndKeepTheOrientation(String a, String v, String lambda, String inverse) {
        DiagonalizePicture picture = picture(a, "1 0", "0");
        assertThat(picture.real()).isTrue();
        assertThat(fact(picture, "values")).isEqualTo(lambda);
        assertThat(fact(picture, "inverse")).isEqualTo(inverse);
        assertThat(fact(picture, "vectors")).isEqualTo(v);
    }

    @Test
    void eachEigenvalueStandsWithTheColumnThatBelongsToIt() {
        DiagonalizePicture picture = picture("2 2; 1 3", "1 0", "0");
        assertThat(fact(picture, "lambda1")).isEqualTo("4, (1, 1)");
        assertThat(fact(picture, "lambda2")).isEqualTo("1, (−2, 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 2; 1 3", "1 2; 1 1", "1/3 0.2; 7 -1", "√2 1; 1 0", "0 0; 0 0", "1 1; 0 1.0000001"})
    void productOfTheFactorsIsTheMatrix(String a) {
        ExactMatrix matrix = MatrixLiteral.parse(a).exact().orElseThrow();
        Factors factors = Factors.of(ExactSpectrum.of(matrix)).orElseThrow();
        assertThat(factors.vectors().times(factors.inverse())).isEqualTo(ExactMatrix.identity(2));
        assertThat(factors.vectors().times(factors.values()).times(factors.inverse()))
                .isEqualTo(matrix);
    }

    @Test
    void vectorIsFollowedThroughTheMoves() {
        DiagonalizePicture picture = picture("2 2; 1 3", "4 1", "2");
        assertThat(fact(picture, "after1")).isEqualTo("(2, −1)");
        assertThat(fact(picture, "after2")).isEqualTo("(8, −1)");
        assertThat(fact(picture, "after3")).isEqualTo("(10, 7)");
        assertThat(picture.sentence()).contains("multiplied by 4").contains("gives (8, −1)");
    }

    @Test
    void sentenceSaysWhichMoveIsUnderWay() {
        assertThat(picture("2 2; 1 3", "4 1", "0.4").sentence()).startsWith("The first move");
        assertThat(picture("2 2; 1 3", "4 1", "1.50").sentence()).startsWith("The second move");
        assertThat(picture("2 2; 1 3", "4 1", "2.9").sentence()).startsWith("The third move");
        assertThat(picture("2 2; 1 3", "4 1", "3.0").sentence()).contains("Ax = (10, 7)");
    }

    @Test
    void tooFewEigenvectorsLeaveNothingToPlay() {
        DiagonalizePicture picture = picture("1 1; 0 1", "1 1", "2");
        assertThat(picture.real()).isFalse();
        assertThat(picture.eigenlines()).hasSize(1);
        assertThat(picture.sentence()).contains("V has no inverse").contains("cannot be diagonalized");
    }

    @Test
    void nearlyTooFewAreEnough() {
        assertThat(picture("1 1; 0 1.0000001", "1 1", "0").real()).isTrue();
    }

    @Test
    void complexFactorsAreShownAndNotPlayed() {
        DiagonalizePicture picture = picture("0 -1; 1 0", "1 1", "0");
        assertThat(picture.real()).isFalse();
        assertThat(picture.eigenlines()).isEmpty();
        assertThat(fact(picture, "values")).isEqualTo("i, 0; 0, −i");
        assertThat(picture.sentence()).contains("complex");
    }

    @Test
    void timeIsWrittenWithoutClosingZeros() {
        DiagonalizeWidget widget = new DiagonalizeWidget();
        DiagonalizeState state = widget.parse(new Parameters(Map.of("t", "1.50")));
        assertThat(widget.format(state).text("t")).contains("1.5");
        assertThat(widget.parse(new Parameters(Map.of("t", "0.000")))).isEqualTo(widget.initial());
    }
}
