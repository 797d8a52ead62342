package org.eigenlens.widgets.gradientflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.eigenlens.math.descent.GradientDescent;
import org.eigenlens.math.descent.GradientFlow;
import org.eigenlens.math.descent.Quadratic;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientFlowModelTest {

    private static final GradientFlowWidget WIDGET = new GradientFlowWidget();
    private static final Words WORDS = Words.of(GradientFlowWidget.class, Locale.ENGLISH);

    private static GradientFlowPicture picture(String... namesAndValues) {
        Parameters parameters = Parameters.NONE;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters = parameters.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return GradientFlowModel.of(WIDGET.parse(parameters), WORDS);
    }

    private static String fact(GradientFlowPicture picture, String word, Object... arguments) {
        String label = WORDS.say("fact." + word, arguments);
        return picture.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    @Test
    void eachModeIsItsStartTimesTheExponential() {
        GradientFlowPicture picture = picture("H", "2 1; 1 2", "x", "2 0.5", "T", "4");
        double[] parts = {2.5 / Math.sqrt(2), 1.5 / Math.sqrt(2)};
        double[] curvatures = {3, 1};
        for (int i = 0; i < 2; i++) {
            List<Double> flow = picture.modes().get(i).flow();
            for (int k = 0; k < flow.size(); k++) {
                double closedForm =
                        parts[i] * Math.exp(-curvatures[i] * picture.times().get(k));
                assertThat(flow.get(k)).isCloseTo(closedForm, within(1e-12 * closedForm));
            }
        }
    }

    @Test
    void pathIsThatOfTheFlowAndOfTheOptimizer() {
        GradientFlowPicture picture = picture("H", "2 1; 1 2", "x", "2 0.5", "eta", "0.25", "T", "4");
        DenseMatrix h = DenseMatrix.square(2, 1, 1, 2);
        DenseVector start = DenseVector.of(2, 0.5);
        for (int k = 0; k < picture.times().size(); k++) {
            close(
                    picture.flow().get(k),
                    new GradientFlow(h, start).at(picture.times().get(k)));
        }
        var steps = new GradientDescent(0.25).run(new Quadratic(h), start, 16).points();
        assertThat(picture.steps()).hasSize(17);
        for (int k = 0; k <= 16; k++) {
            close(picture.steps().get(k), steps.get(k));
        }
    }

    private static void close(List<Double> actual, DenseVector expected) {
        double slack = 1e-12 * Math.max(1e-3, expected.norm());
        assertThat(actual.get(0)).isCloseTo(expected.entry(0), within(slack));
        assertThat(actual.get(1)).isCloseTo(expected.entry(1), within(slack));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 1; 1 2         | is stable",
                "1 1; 1 1.0000001 | is stable",
                "1 1; 1 1         | along the second nothing moves",
                "1 √2; √2 2       | along the second nothing moves",
                "1 1; 1 0.9999999 | is negative",
                "-1 0; 0 -2       | is negative"
            })
    void stabilityIsDecidedExactly(String h, String said) {
        assertThat(picture("H", h).sentence()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, FOLLOW",
        "1/3, FOLLOW",
        "0.34, ALTERNATE",
        "2/3, SWING",
        "0.6667, RUN_AWAY",
    })
    void whatTheStepsDoIsDecidedExactly(String rate, String steps) {
        GradientFlowPicture picture = picture("H", "2 1; 1 2", "eta", rate);
        assertThat(picture.modes().getFirst().says()).isEqualTo(WORDS.say("steps." + steps));
        assertThat(picture.sentence()).contains(WORDS.say("laid." + steps));
    }

    @Test
    void halfLivesAreThoseOfTheLogarithm() {
        GradientFlowPicture saddle = picture("H", "1 0; 0 -1/2");
        assertThat(fact(saddle, "half", "₁")).contains("0.693147");
        assertThat(fact(saddle, "double", "₂")).contains("1.38629");
        assertThat(fact(picture("H", "1 1; 1 1"), "half", "₂")).isEqualTo("absent");
    }

    @Test
    void startOnTheRidgeNeverLeavesIt() {
        GradientFlowPicture picture = picture("H", "1 2; 2 1", "x", "1 1", "T", "100");
        assertThat(picture.modes().get(1).flow()).allMatch(part -> part == 0);
        assertThat(picture("x", "0 0").sentence()).contains(WORDS.say("sentence.still"));
    }

    @Test
    void flowThatLeavesTheRangeOfNumbersSaysSo() {
        GradientFlowPicture picture = picture("H", "-100 0; 0 1", "t", "900", "T", "1000");
        assertThat(picture.sentence()).contains("has left the range of numbers");
        assertThat(picture.distances()).allMatch(Double::isFinite);
        assertThat(picture.now()).isNull();
    }

    @Test
    void nonsenseIsRefusedBySentence() {
        assertThatThrownBy(() -> picture("eta", "0")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> picture("t", "-1")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> picture("T", "0")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> picture("H", "1 2; 0 1")).isInstanceOf(BadParameter.class);
    }
}
