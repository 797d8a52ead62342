package org.eigenlens.widgets.criticalpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.descent.SmoothLoss;
import org.eigenlens.math.descent.TaylorTerm;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriticalPointModelTest {

    private static final Words WORDS = Words.of(CriticalPointModel.class, Locale.ENGLISH);

    private static CriticalPointPicture picture(String loss, String h, String d) {
        return CriticalPointModel.of(
                new CriticalPointWidget().parse(new Parameters(Map.of("loss", loss, "H", h, "d", d))), WORDS);
    }

    private static String fact(CriticalPointPicture picture, String label) {
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
                "2 1; 1 2         | minimum",
                "-2 1; 1 -1       | maximum",
                "1 2; 2 1         | saddle",
                "1 1; 1 1         | degenerate",
                "-1 1; 1 -1       | degenerate",
                "0 0; 0 0         | degenerate",
                "1 1; 1 1.0000001 | minimum",
                "1 1; 1 0.9999999 | saddle",
                "1 √2; √2 2       | degenerate"
            })
    void pointOfTheQuadraticLossIsDecidedExactly(String h, String name) {
        assertThat(fact(picture("quadratic", h, "1 0"), WORDS.say("fact.class")))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 1 0; 1 3 0; 0 0 1              | minimum    | 4, 2 and 1, all positive",
                "-3 0 0; 0 -2 0; 0 0 -1           | maximum    | −1, −2 and −3, all negative",
                "0 1 1; 1 0 1; 1 1 0              | saddle     | 2, −1 and −1, of both signs",
                "1 0 0; 0 0 0; 0 0 -1             | saddle     | 1, 0 and −1, of both signs",
                "2 1 1; 1 2 -1; 1 -1 2            | degenerate | every point on the line of q₃ is a minimum",
                "2 1 1; 1 2 -1; 1 -1 2.0000001    | minimum    | all positive",
                "1 1 1; 1 1 1; 1 1 1              | degenerate | every point in the plane of q₂ and q₃ is a minimum",
                "-2 -1 -1; -1 -2 1; -1 1 -2       | degenerate | every point on the line of q₁ is a maximum",
                "-1 -1 -1; -1 -1 -1; -1 -1 -1     | degenerate | every point in the plane of q₁ and q₂ is a maximum",
                "0 0 0; 0 0 0; 0 0 0              | degenerate | it is the same everywhere"
            })
    void pointOfThreeParametersIsDecidedExactly(String h, String name, String words) {
        CriticalPointPicture picture = picture("quadratic", h, "1 0 2");
        assertThat(fact(picture, WORDS.say("fact.class"))).isEqualTo(name);
        assertThat(picture.sentence()).contains(words);
        assertThat(picture.eigenlines()).hasSize(3);
    }

    @Test
    void curvatureInSpaceIsTheMeanOfThreeEigenvaluesWithTheirWeights() {
        // Eigenvalues 4, 2, 1 along (1, 1, 0), (1, −1, 0), (0, 0, 1); d = (1, 0, 2) has the weights 1/10, 1/10, 8/10.
        CriticalPointPicture picture = picture("quadratic", "3 1 0; 1 3 0; 0 0 1", "1 0 2");
        assertThat(fact(picture, WORDS.say("fact.along"))).startsWith("7/5");
        assertThat(fact(picture, WORDS.say("fact.weight", "₁"))).startsWith("1/10");
        assertThat(fact(picture, WORDS.say("fact.weight", "₃"))).startsWith("4/5");
    }

    @Test
    void threeWeightsInARowHaveNoCurvatureAtZero() {
        CriticalPointPicture picture = picture("deep-saddle", "2 1; 1 2", "1 1 1/2");
        assertThat(picture.hessian()).allMatch(row -> row.stream().allMatch(entry -> entry == 0));
        // ½(1 − ½)² − ½ = −3/8
        assertThat(fact(picture, WORDS.say("fact.rise"))).startsWith("−3/8");
        assertThat(fact(picture, WORDS.say("fact.model"))).isEqualTo("0");
    }

    @Test
    void directionHasAnEntryForEachParameter() {
        assertThatThrownBy(() -> picture("deep-saddle", "2 1; 1 2", "1 0"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("three real entries");
        assertThatThrownBy(() -> picture("himmelblau", "2 1; 1 2", "1 0 0"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("two real entries");
    }

    @ParameterizedTest
    @CsvSource({
        "double-well-minimum, minimum, 2, 1",
        "double-well-saddle, saddle, 1, -1",
        "network-saddle, saddle, 1, -1",
        "network-minimum, degenerate, 2, 0",
        "rising-trough, degenerate, 1, 0",
        "falling-trough, degenerate, 1, 0",
        "monkey-saddle, degenerate, 0, 0",
        "space-saddle, saddle, 1, 1",
        "deep-minimum, degenerate, 3, 0"
    })
    void curvaturesOfALossAreThoseOfItsFormula(String loss, String name, double first, double second) {
        String direction = Landscape.parse(loss).parameters().orElseThrow() == 2 ? "1 0" : "1 0 0";
        CriticalPointPicture picture = picture(loss, "2 1; 1 2", direction);
        assertThat(fact(picture, WORDS.say("fact.class"))).isEqualTo(name);
        assertThat(picture.eigenlines().get(0).lambda()).isEqualTo(first);
        assertThat(picture.eigenlines().get(1).lambda()).isEqualTo(second);
    }

    @Test
    void hessianOfHimmelblausFunctionAtItsMinimumIsThatOfPaper() {
        // f_xx = 12x² + 4y − 42, f_xy = 4(x + y), f_yy = 12y² + 4x − 26, at (3, 2)
        assertThat(Landscape.HIMMELBLAU.hessian().toText()).isEqualTo("74, 20; 20, 34");
    }

    @ParameterizedTest
    @CsvSource({"0.3, 2", "1, 0.5", "-2, 7", "5, -1"})
    void curvatureIsTheFormulaOfEuler(double d1, double d2) {
        double angle = Math.atan2(d2, d1) - Math.PI / 4;
        double expected = 3 * Math.pow(Math.cos(angle), 2) + Math.pow(Math.sin(angle), 2);
        CriticalPoint point = CriticalPoint.of(
                new CriticalPointWidget().parse(new Parameters(Map.of("H", "2 1; 1 2", "d", d1 + " " + d2))));
        assertThat(point.curvature().re()).isCloseTo(expected, within(1e-12 * expected));
        assertThat(point.weight(point.axes().get(0))
                        .plus(point.weight(point.axes().get(1))))
                .hasToString("1");
    }

    @Test
    void riseOfTheLossAndOfItsModelAreExact() {
        CriticalPointPicture picture = picture("double-well-saddle", "2 1; 1 2", "1 1/2");
        assertThat(fact(picture, WORDS.say("fact.rise"))).startsWith("−1/8");
        assertThat(fact(picture, WORDS.say("fact.model"))).startsWith("−3/8");
    }

    @ParameterizedTest
    @EnumSource(names = "QUADRATIC", mode = EnumSource.Mode.EXCLUDE)
    void everyPointIsCritical(Landscape landscape) {
        assertThat(landscape.rise()).isNotEmpty().allMatch(term -> term.degree() >= 2);
    }

    @Test
    void taylorTermsGiveTheLossBack() {
        SmoothLoss loss = SmoothLoss.himmelblau();
        double sum = 0;
        for (TaylorTerm term : loss.taylor(DenseVector.of(3, 2), 4)) {
            sum += term.coefficient()
                    * Math.pow(0.7, term.exponents().get(0))
                    * Math.pow(-1.3, term.exponents().get(1));
        }
        double expected = Math.pow(3.7 * 3.7 + 0.7 - 11, 2) + Math.pow(3.7 + 0.7 * 0.7 - 7, 2);
        assertThat(sum).isCloseTo(expected, within(1e-12 * expected));
    }

    @Test
    void everyUndecidedPointSaysWhatDecides() {
        assertThat(picture("rising-trough", "1 0; 0 1", "0 1").sentence())
                .contains(WORDS.say("undecided.RISING_TROUGH"));
        assertThat(picture("quadratic", "1 1; 1 1", "0 1").sentence())
                .contains(WORDS.say("undecided.QUADRATIC2.POSITIVE_SEMIDEFINITE.1"));
    }

    @Test
    void directionOfZeroAndUnequalCornersAreRefused() {
        assertThatThrownBy(() -> picture("quadratic", "1 0; 0 1", "0 0"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("not both zero");
        assertThatThrownBy(() -> picture("quadratic", "1 2; 0 1", "1 0")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> picture("volcano", "1 0; 0 1", "1 0"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("monkey-saddle");
    }
}
