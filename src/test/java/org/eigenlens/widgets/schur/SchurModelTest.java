package org.eigenlens.widgets.schur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.SchurForm;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchurModelTest {

    private static final double CLOSE = 1e-12;

    private static SchurState state(String a) {
        return new SchurWidget().parse(new Parameters(Map.of("A", a)));
    }

    private static SchurPicture picture(String a) {
        return SchurModel.of(state(a), Words.of(SchurModel.class, Locale.ENGLISH));
    }

    private static String fact(SchurPicture picture, String key) {
        return picture.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    @Test
    void eigenvalueZeroAndFourLeaveThreeAboveTheDiagonal() {
        SchurPicture picture = picture("2 4; 1 2");
        double root = Math.sqrt(5);
        assertThat(picture.t().get(0).get(0)).isCloseTo(4, within(1e-14));
        assertThat(picture.t().get(0).get(1)).isCloseTo(-3, within(1e-14));
        assertThat(picture.t().get(1).get(1)).isCloseTo(0, within(1e-14));
        assertThat(picture.basis().get(0).get(0)).isCloseTo(2 / root, within(1e-15));
        assertThat(picture.basis().get(1).get(1)).isCloseTo(-2 / root, within(1e-15));
        assertThat(fact(picture, "departure")).isEqualTo("3");
    }

    /** \(Q T Q^\top\) is A, the diagonal has the roots of the characteristic polynomial, and above it stands |b − c|. */
    @ParameterizedTest
    @CsvSource({"2, 4, 1, 2", "0.9, -2, 0, 0.6", "0.5, 0.3, 0.3, -0.3", "1, 1, 0, 1", "-1, 7, 0.5, 3"})
    void triangleHasTheEigenvaluesAndTheDifferenceOfTheCorners(double a, double b, double c, double d) {
        SchurPicture picture = picture(a + " " + b + "; " + c + " " + d);
        double root = Math.sqrt((a - d) * (a - d) + 4 * b * c);
        List<List<Double>> t = picture.t();
        double scale = Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d);
        assertThat(t.get(0).get(0)).isCloseTo((a + d + root) / 2, within(CLOSE * scale));
        assertThat(t.get(1).get(1)).isCloseTo((a + d - root) / 2, within(CLOSE * scale));
        assertThat(Math.abs(t.get(0).get(1))).isCloseTo(Math.abs(b - c), within(CLOSE * scale));
        assertThat(t.get(1).get(0)).isEqualTo(0);
        double[][] entries = {{a, b}, {c, d}};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                double sum = 0;
                for (int k = 0; k < 2; k++) {
                    for (int l = 0; l < 2; l++) {
                        sum += picture.basis().get(k).get(i)
                                * t.get(k).get(l)
                                * picture.basis().get(l).get(j);
                    }
                }
                assertThat(sum).isCloseTo(entries[i][j], within(CLOSE * scale));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 4; 1 2", "0.9 -2; 0 0.6", "0.6 -2; 0.5 0.6", "1 1; 0 1", "3 1; -1 1.5"})
    void departureOfTwoByTwoIsWhatHenriciSays(String a) {
        DenseMatrix matrix = DenseMatrix.ofRows(state(a).matrix().values());
        double henrici = SchurForm.of(matrix).departureFromNormality();
        String shown = fact(picture(a), "departure").replace("about ", "");
        assertThat(Double.parseDouble(shown)).isCloseTo(henrici, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 1; 1 2                 | symmetric, and so normal | yes",
                "0.7 -0.5; 0.5 0.7        | A is normal              | yes",
                "0 0 1; 1 0 0; 0 1 0      | A is normal              | yes",
                "2 4; 1 2                 | of size 3                | no",
                "1 0.000001; 0 1          | A is not normal          | no",
                "0.6 -2; 0.5 0.6          | departure from normality is 1.5 | no",
                "1 2 0; 0 0.5 2; 0 0 -0.5 | What couples             | no",
                "π/4 1; 0 0.5             | rounded to 16 digits     | no"
            })
    void sentenceAndVerdictSayWhetherAnythingCouples(String a, String said, String verdict) {
        SchurPicture picture = picture(a);
        assertThat(picture.sentence()).contains(said);
        assertThat(fact(picture, "verdict")).startsWith(verdict);
    }

    @Test
    void departureOfANormalMatrixIsZeroWithoutRounding() {
        assertThat(fact(picture("0 0 1; 1 0 0; 0 1 0"), "departure")).isEqualTo("0");
        assertThat(fact(picture("√2/2 -√2/2; √2/2 √2/2"), "departure")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A | 1 2 3; 4 5 6 | square matrix", "A | 10000001 0; 0 1 | too large or too small"})
    void whatCannotBeShownIsRefusedWithASentence(String name, String value, String said) {
        Parameters parameters = new Parameters(Map.of(name, value));
        assertThatThrownBy(() -> new SchurWidget().parse(parameters))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining(said);
    }
}
