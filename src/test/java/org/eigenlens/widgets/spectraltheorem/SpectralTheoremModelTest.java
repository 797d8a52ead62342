package org.eigenlens.widgets.spectraltheorem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpectralTheoremModelTest {

    private static SpectralTheoremState state(String a, String x, String off) {
        return new SpectralTheoremWidget().parse(new Parameters(Map.of("A", a, "x", x, "off", off)));
    }

    private static SpectralTheoremPicture picture(String a, String x, String off) {
        return SpectralTheoremModel.of(state(a, x, off), Words.of(SpectralTheoremModel.class, Locale.ENGLISH));
    }

    private static List<String> facts(SpectralTheoremPicture picture, String key) {
        return picture.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::text)
                .toList();
    }

    @Test
    void termsAddUpToTheMatrix() {
        SpectralTheoremPicture picture = picture("2 2; 2 -1", "1 1.5", "none");
        assertThat(facts(picture, "lambda1")).containsExactly("3", "(2, 1)/√5", "(7/5, 7/10)");
        assertThat(facts(picture, "lambda2")).containsExactly("−2", "(1, −2)/√5", "(−2/5, 4/5)");
        assertThat(picture.sum()).isEqualTo("\\begin{bmatrix} 2 & 2 \\\\ 2 & -1 \\end{bmatrix}");
        assertThat(facts(picture, "image")).containsExactly("(5, 1/2)");
        assertThat(picture.sentence()).contains("Both terms are on", "3 and −2 are different");
    }

    @Test
    void termAloneIsAMultipleOfAProjection() {
        SpectralTheoremPicture picture = picture("2 2; 2 -1", "1 1.5", "2");
        assertThat(picture.sum()).contains("\\frac{12}{5} & \\frac{6}{5}");
        assertThat(facts(picture, "image")).containsExactly("(21/5, 21/10)");
        assertThat(picture.sentence()).contains("3 times its projection on the line of q₁, which is (21/5, 21/10)");
        assertThat(picture.terms().get(1).on()).isFalse();
        assertThat(picture.terms().get(1).vector()).containsExactly(1.0, -2.0);
    }

    @Test
    void withoutTermsTheSumIsZero() {
        SpectralTheoremPicture picture = picture("2 2; 2 -1", "1 1.5", "1 2");
        assertThat(picture.sum()).isEqualTo("\\begin{bmatrix} 0 & 0 \\\\ 0 & 0 \\end{bmatrix}");
        assertThat(picture.sentence()).contains("takes every vector to the origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 2; 2 -1",
                "1 1; 1 0",
                "3/2 0; 0 3/2",
                "0 0; 0 0",
                "1 0.001; 0.001 1",
                "√2 1; 1 -√2",
                "1 2 0; 2 2 2; 0 2 3",
                "2 1 1; 1 2 1; 1 1 2",
                "1.37 0.42 -0.91; 0.42 2.08 0.33; -0.91 0.33 -0.5",
                "1 1 0; 1 0 1; 0 1 0",
                "√2 1 0; 1 0 1; 0 1 √2"
            })
    void sumOfSomeTermsAndOfTheOthersIsTheMatrix(String a) {
        ExactMatrix matrix = MatrixLiteral.parse(a).exactOrNearest();
        int n = matrix.rows();
        for (int term = 1; term <= n; term++) {
            String others = n == 2 ? String.valueOf(3 - term) : (term == 1 ? "2 3" : term == 2 ? "1 3" : "1 2");
            ExactMatrix one = SpectralSum.of(state(a, "1 2", others)).partialSum();
            ExactMatrix rest =
                    SpectralSum.of(state(a, "1 2", String.valueOf(term))).partialSum();
            assertThat(one.plus(rest)).as("term %d", term).isEqualTo(matrix);
            assertThat(one.trace().re())
                    .isCloseTo(
                            SpectralSum.of(state(a, "1 2", "none"))
                                    .axis(term)
                                    .value()
                                    .re(),
                            within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/2 0; 0 3/2 | Every vector is an eigenvector, and q₁ and q₂ have been chosen",
                "2 1 1; 1 2 1; 1 1 2 | The eigenvalue 1 counts twice. Its eigenvectors fill a plane, and q₂ and q₃",
                "2 0 0; 0 1 0; 0 0 2 | The eigenvalue 2 counts twice. Its eigenvectors fill a plane, and q₁ and q₂",
                "1 0 0; 0 1 0; 0 0 1 | counts three times",
                "1 0; 0 1.0000001 | are different, so the eigenvectors q₁ and q₂ are orthogonal"
            })
    void eigenvectorsOfOneEigenvalueAreSaidToBeChosen(String a, String said) {
        assertThat(picture(a, "1 2", "none").sentence()).contains(said);
    }

    @Test
    void chosenEigenvectorsAreOrthogonal() {
        List<SpectralTheoremPicture.Term> terms =
                picture("2 1 1; 1 2 1; 1 1 2", "1 2 0", "none").terms();
        double dot = 0;
        for (int i = 0; i < 3; i++) {
            dot += terms.get(1).direction().get(i) * terms.get(2).direction().get(i);
        }
        assertThat(dot).isCloseTo(0, within(1e-15));
        assertThat(facts(picture("2 1 1; 1 2 1; 1 1 2", "1 2 0", "none"), "angle"))
                .containsExactly("90.0°");
    }

    @Test
    void matrixThatIsNotSymmetricIsRefusedByNamingTheEntries() {
        assertThatThrownBy(() -> state("1 2; 3 4", "1 0", "none"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("row 1, column 2 has 2 and row 2, column 1 has 3");
    }

    @Test
    void entriesAreComparedByValue() {
        assertThat(state("1 1/2; 0.5 1", "1 0", "none").size()).isEqualTo(2);
        assertThat(state("1 π; π 1", "1 0", "none").size()).isEqualTo(2);
    }

    @Test
    void vectorOfTheOtherSizeIsCutDownOrFilledUp() {
        assertThat(state("1 0; 0 1", "1 2 3", "3").x().source()).isEqualTo("1 2");
        assertThat(state("1 0; 0 1", "1 2 3", "1 3").off()).containsExactly(1);
        assertThat(state("1 0 0; 0 1 0; 0 0 1", "1 2", "none").x().source()).isEqualTo("1 2 0");
    }

    @Test
    void irrationalVectorIsNotMixedWithRootsOfACubic() {
        SpectralTheoremPicture picture = picture("1 1 0; 1 0 1; 0 1 0", "√2 1 0", "1");
        assertThat(facts(picture, "image").getFirst()).contains("about");
        assertThat(SpectralSum.of(state("2 2; 2 -1", "√2 1", "none")).x().entry(0))
                .isEqualTo(Surd.sqrt(Surd.of(2).rational()));
    }
}
