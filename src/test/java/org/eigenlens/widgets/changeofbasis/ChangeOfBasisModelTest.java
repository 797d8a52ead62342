package org.eigenlens.widgets.changeofbasis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeOfBasisModelTest {

    private static final ChangeOfBasisWidget WIDGET = new ChangeOfBasisWidget();

    private static ChangeOfBasisPicture picture(String basis, String v) {
        return picture(WIDGET.parse(new Parameters(Map.of("B", basis, "v", v))));
    }

    private static ChangeOfBasisPicture picture(ChangeOfBasisState state) {
        return ChangeOfBasisModel.of(state, Words.of(ChangeOfBasisModel.class, Locale.ENGLISH));
    }

    private static String fact(ChangeOfBasisPicture picture, String key) {
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
                "2 -1; 1 1       | 1 5     | (2, 3)        | 1/3, 1/3; −1/3, 2/3",
                "2 -1; 1 1       | 1 0     | (1/3, −1/3)   | 1/3, 1/3; −1/3, 2/3",
                "1 0; 0 1        | 0.5 -2  | (1/2, −2)     | 1, 0; 0, 1",
                "1 1; 1 -1       | √2 0    | (√2/2, √2/2)  | 1/2, 1/2; 1/2, −1/2",
                "1 1; 0 0.01     | 1 0.01  | (0, 1)        | 1, −100; 0, 100"
            })
    void coordinatesAndTheMatrixThatGivesThemAreExact(String basis, String v, String coordinates, String inverse) {
        ChangeOfBasisPicture picture = picture(basis, v);
        assertThat(picture.isBasis()).isTrue();
        assertThat(fact(picture, "coordinates")).isEqualTo(coordinates);
        assertThat(fact(picture, "inverse")).isEqualTo(inverse);
    }

    @Test
    void vectorGivenByItsCoordinatesIsThatCombinationExactly() {
        ChangeOfBasisState state = WIDGET.parse(new Parameters(Map.of("B", "2 -1; 1 1", "v", "9 9", "c", "1/3 -1/3")));
        assertThat(state.v().source()).isEqualTo("1 0");
        assertThat(WIDGET.format(state).text("c")).isEmpty();
    }

    @Test
    void coordinatesCanBeTypedBack() {
        ChangeOfBasisPicture picture = picture("1 1; 1 -1", "√2 0.35");
        ChangeOfBasisState again =
                WIDGET.parse(new Parameters(Map.of("B", "1 1; 1 -1", "c", String.join(" ", picture.coordinates()))));
        assertThat(again.v().values()[0]).isEqualTo(Math.sqrt(2));
        assertThat(again.v().source(1)).isEqualTo("0.35");
    }

    @Test
    void basisVectorsOnOneLineAreSaidToBeNoBasis() {
        ChangeOfBasisPicture off = picture("2 -1; -4 2", "1 0");
        assertThat(off.isBasis()).isFalse();
        assertThat(off.coordinates()).isEmpty();
        assertThat(off.sentence()).contains("no basis").contains("off that line");
        assertThat(fact(off, "inverse")).isEqualTo("absent");
        assertThat(picture("2 -1; -4 2", "-1/2 1").sentence()).contains("infinitely many");
        assertThat(picture("0 0; 0 0", "1 0").sentence()).contains("both zero");
        assertThat(picture("0 1; 0 1", "2 2").sentence()).contains("infinitely many");
    }

    @Test
    void warningComesBeforeTheBasisIsLostAndNotAfter() {
        ChangeOfBasisPicture nearly = picture("1 1; 0 0.01", "1 0");
        assertThat(nearly.nearlyNone()).isTrue();
        assertThat(nearly.sentence()).contains("140 times").doesNotContain("one line");
        assertThat(picture("1 1; 0 0", "1 0").nearlyNone()).isFalse();
        assertThat(picture("2 -1; 1 1", "1 0").nearlyNone()).isFalse();
    }

    @Test
    void entriesWithoutAnExactFormAreCalledRounded() {
        ChangeOfBasisPicture picture = picture("pi 0; 0 1", "1 1");
        assertThat(picture.sentence()).contains("rounded");
        assertThat(fact(picture, "coordinates")).isEqualTo("(about 0.318310, about 1)");
    }
}
