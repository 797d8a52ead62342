package org.eigenlens.widgets.eigenspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.eigenspaces.EigenspacesPicture.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EigenspacesModelTest {

    private static EigenspacesPicture picture(String a, String x, String on) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("A", a, "x", x, "on", on));
        EigenspacesState state = new EigenspacesWidget().parse(new Parameters(values));
        return EigenspacesModel.of(state, Words.of(EigenspacesModel.class, Locale.ENGLISH));
    }

    private static EigenspacesPicture picture(String a) {
        return picture(a, "1 1", "0");
    }

    private static String fact(EigenspacesPicture picture, String label) {
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
                "4 0; 0 4                | 4: 2/2 the whole plane        | basis",
                "0 0; 0 0                | 0: 2/2 the whole plane        | basis",
                "1 1; 0 1                | 1: 2/1 a line                 | one independent eigenvector, one too few",
                "3 1; 0 2                | 3: 1/1 a line, 2: 1/1 a line  | basis",
                "2 0 0; 0 2 0; 0 0 2     | 2: 3/3 all of space           | basis",
                "2 1 0; 0 2 0; 0 0 2     | 2: 3/2 a plane                | two independent eigenvectors, one too few",
                "3 1 -1; 0 2 0; 1 1 1    | 2: 3/2 a plane                | two independent eigenvectors, one too few",
                "2 1 0; 0 2 1; 0 0 2     | 2: 3/1 a line                 | one independent eigenvector, two too few",
                "3 1 1; 1 3 1; 1 1 3     | 5: 1/1 a line, 2: 2/2 a plane | basis",
                "2 1 0; 0 2 0; 0 0 3     | 3: 1/1 a line, 2: 2/1 a line  | two independent eigenvectors, one too few"
            })
    void multiplicitiesAndVerdictAreThoseOfTheMatrix(String a, String spaces, String verdict) {
        EigenspacesPicture picture = picture(a);
        String found = picture.spaces().stream()
                .map(s -> s.text() + ": " + s.algebraic() + "/" + s.geometric() + " " + s.kind())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(spaces);
        assertThat(picture.sentence()).contains(verdict);
    }

    @Test
    void tenMillionthMoreMakesTwoLinesOfOne() {
        assertThat(picture("1 1; 0 1").independent()).isEqualTo(1);
        assertThat(picture("1 1; 0 1.0000001").independent()).isEqualTo(2);
    }

    @Test
    void complexEigenvaluesHaveNoRealEigenspace() {
        EigenspacesPicture picture = picture("0 -1 0; 1 0 0; 0 0 2");
        assertThat(picture.spaces()).extracting(Space::real).containsExactly(true, false, false);
        assertThat(picture.spaces().getLast().basis()).isEmpty();
        assertThat(picture.independent()).isEqualTo(1);
        assertThat(picture.sentence()).contains("only among complex vectors");
    }

    @Test
    void basisVectorsAreUnitVectorsOfTheEigenspace() {
        List<List<Double>> plane =
                picture("3 1 1; 1 3 1; 1 1 3").spaces().getLast().basis();
        assertThat(plane).hasSize(2).allSatisfy(v -> {
            assertThat(v.stream().mapToDouble(e -> e * e).sum()).isCloseTo(1, within(1e-15));
            assertThat(v.stream().mapToDouble(e -> e).sum()).isCloseTo(0, within(1e-15));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 1 0; 0 2 0; 0 0 2 | 1 0 5      | 0 | 1",
                "2 1 0; 0 2 0; 0 0 2 | 1 0.001 5  | 0 | 0",
                "4 0; 0 4            | 3 -7       | 0 | 1",
                "0 0; 0 0            | 0 0        | 0 | 0",
                "3 1; 0 2            | 1 -1       | 0 | 2",
                "1 2; 1 1            | 1.41421356 1 | 1 | 1",
                "1 2; 1 1            | 1.41421356 1 | 0 | 0",
                "1 2; 1 1            | √2 1       | 0 | 1",
                "0 -1; 1 0           | 1 0        | 0 | 0"
            })
    void eigenvectorIsRecognizedExactlyOrWhereItHasBeenPut(String a, String x, String on, int lock) {
        assertThat(picture(a, x, on).lock()).isEqualTo(lock);
    }

    @Test
    void defectHasAChainInThePlaceOfTheMissingVector() {
        EigenspacesPicture picture = picture("2 1 0; 0 2 1; 0 0 2");
        assertThat(fact(picture, "Jordan blocks of λ")).isEqualTo("3");
        assertThat(fact(picture, "A − λI takes")).isEqualTo("(0, 1, 0) → (1, 0, 0)");
        assertThat(fact(picture, "and before it")).isEqualTo("(0, 0, 1) → (0, 1, 0)");
        assertThat(fact(picture("4 0; 0 4"), "Jordan blocks of λ")).isEqualTo("absent");
    }

    @Test
    void entriesWithoutAnExactFormClaimNoMultiplicity() {
        assertThat(picture("pi 1; 0 pi").sentence()).contains("no multiplicity is certain");
    }

    @Test
    void vectorOfAnotherSizeIsFittedToTheMatrix() {
        EigenspacesWidget widget = new EigenspacesWidget();
        EigenspacesState smaller = widget.parse(new Parameters(Map.of("A", "1 1; 0 1")));
        assertThat(smaller.x().source()).isEqualTo("-1 1");
        EigenspacesState larger = widget.parse(new Parameters(Map.of("A", "1 1 0; 0 1 0; 0 0 1", "x", "3 4")));
        assertThat(larger.x().source()).isEqualTo("3 4 0");
    }

    @Test
    void matrixOfAnotherShapeIsRefusedWithASentence() {
        assertThatThrownBy(() -> picture("1 2 3; 4 5 6")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> picture("1")).isInstanceOf(BadParameter.class);
    }
}
