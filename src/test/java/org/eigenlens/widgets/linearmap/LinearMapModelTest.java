package org.eigenlens.widgets.linearmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.linearmap.LinearMapPicture.Eigenline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearMapModelTest {

    private static LinearMapPicture picture(String a, String x, String on) {
        LinearMapState state = new LinearMapWidget().parse(new Parameters(Map.of("A", a, "x", x, "on", on)));
        return LinearMapModel.of(state, Words.of(LinearMapModel.class, Locale.ENGLISH));
    }

    private static String fact(LinearMapPicture picture, String label) {
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
                "2 1; 1 2             | 3            | 1",
                "4 1; 2 3             | 5            | 2",
                "1/2 1/2; 1/2 1/2     | 1            | 0",
                "1 2; 1 1             | 1 + √2       | 1 − √2",
                "0.1 0.2; 0.2 0.1     | 3/10 = 0.3   | −1/10 = −0.1",
                "1 1; 0 1.0000001     | 1.0000001    | 1",
                "√2 0; 0 -√2          | √2           | −√2"
            })
    void eigenvaluesAreThoseOfWhatWasTyped(String a, String first, String second) {
        LinearMapPicture picture = picture(a, "1 0.3", "0");
        assertThat(fact(picture, "Eigenvalue λ₁")).startsWith(first);
        assertThat(fact(picture, "Eigenvalue λ₂")).startsWith(second);
        assertThat(picture.eigenlines()).hasSize(2);
    }

    @Test
    void eigenlinesAreUnitVectorsWithTheFirstEntryPositive() {
        Eigenline second = picture("4 1; 2 3", "1 0", "0").eigenlines().get(1);
        assertThat(second.lambda()).isEqualTo(2);
        assertThat(second.direction().get(0)).isCloseTo(1 / Math.sqrt(5), within(1e-15));
        assertThat(second.direction().get(1)).isCloseTo(-2 / Math.sqrt(5), within(1e-15));
    }

    @Test
    void rationalEigenvectorIsRecognizedWithoutBeingTold() {
        assertThat(picture("4 1; 2 3", "0.35 -0.7", "0").lock()).isEqualTo(new LinearMapPicture.Lock(2, 2));
    }

    @Test
    void vectorBesideTheLineIsNoEigenvector() {
        assertThat(picture("4 1; 2 3", "1 1.0000001", "0").lock()).isNull();
    }

    @Test
    void decimalsOfAnIrrationalEigenvectorAreOneOnlyWhereItIsSaid() {
        String x = "1 0.70710678";
        assertThat(picture("1 2; 1 1", x, "0").lock()).isNull();
        assertThat(picture("1 2; 1 1", x, "1").lock()).isNotNull();
    }

    @Test
    void sayingSoOfAVectorThatIsElsewhereIsNotBelieved() {
        assertThat(picture("1 2; 1 1", "1 0.7", "1").lock()).isNull();
    }

    @Test
    void zeroVectorIsNoEigenvector() {
        LinearMapPicture picture = picture("4 0; 0 4", "0 0", "0");
        assertThat(picture.lock()).isNull();
        assertThat(picture.sentence()).contains("zero vector");
    }

    @Test
    void everyVectorIsAnEigenvectorOfAMultipleOfTheIdentity() {
        LinearMapPicture picture = picture("4 0; 0 4", "1 0.3", "0");
        assertThat(picture.wholePlane()).isTrue();
        assertThat(picture.eigenlines()).isEmpty();
        assertThat(picture.lock()).isEqualTo(new LinearMapPicture.Lock(0, 4));
        assertThat(fact(picture, "Multiplicities of λ")).isEqualTo("algebraic 2, geometric 2");
    }

    @Test
    void shearHasOneLineAndIsSaidTo() {
        LinearMapPicture picture = picture("1 1; 0 1", "1 0.3", "0");
        assertThat(picture.eigenlines()).hasSize(1);
        assertThat(fact(picture, "Multiplicities of λ")).isEqualTo("algebraic 2, geometric 1");
        assertThat(picture.sentence()).contains("only one line");
    }

    @Test
    void nearlyDefectiveMatrixHasTwoLines() {
        assertThat(picture("1 1; 0 1.0000001", "1 0.3", "0").eigenlines()).hasSize(2);
    }

    @Test
    void rotationHasNoRealLine() {
        LinearMapPicture picture = picture("0 -1; 1 0", "1 0", "0");
        assertThat(picture.complex()).isTrue();
        assertThat(picture.eigenlines()).isEmpty();
        assertThat(picture.sentence())
                .contains("turned by 90.0°")
                .contains("i, −i")
                .contains("complex");
    }

    @Test
    void vectorThatIsSentToZeroIsAnEigenvectorForZero() {
        assertThat(picture("1/2 1/2; 1/2 1/2", "1 -1", "0").sentence()).contains("eigenvalue 0");
    }

    @Test
    void entriesWithoutACommonExactFormAreCalledRounded() {
        LinearMapPicture picture = picture("pi 0; 0 √2", "1 0.3", "0");
        assertThat(picture.sentence()).contains("rounded");
        assertThat(fact(picture, "Eigenvalue λ₁")).isEqualTo("about 3.14159");
        assertThat(fact(picture, "Multiplicities of λ₁")).isEqualTo("absent");
    }

    @Test
    void hugeAndTinyEntriesAreShownAsTheyAre() {
        assertThat(fact(picture("1e150 0; 0 1e-150", "1 0.3", "0"), "Determinant"))
                .isEqualTo("1");
    }

    @Test
    void angleThatRoundsToZeroHasNoSign() {
        assertThat(Image.degrees(-0.01)).isEqualTo("0.0");
    }
}
