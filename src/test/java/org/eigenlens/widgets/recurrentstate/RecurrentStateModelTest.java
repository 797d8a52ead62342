package org.eigenlens.widgets.recurrentstate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrentStateModelTest {

    /** Relative 1e−12, in percent. */
    private static final double CLOSE = 1e-10;

    private static RecurrentPicture picture(String... parameters) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        RecurrentState state = new RecurrentStateWidget().parse(new Parameters(values));
        return RecurrentStateModel.of(state, Words.of(RecurrentStateModel.class, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 2, 0.8", "0.5, -3, -0.5", "1.1, 1, 0.2"})
    void linearStateAfterAPulseIsThePowerOfATriangleTimesTheInput(double a, double c, double b) {
        RecurrentPicture picture = picture("W", a + " " + c + "; 0 " + b, "x", "0.3 0.7", "T", "60");
        assertThat(picture.linear()).hasSize(60);
        for (int t = 1; t <= 60; t++) {
            double corner = c * (Math.pow(a, t - 1) - Math.pow(b, t - 1)) / (a - b);
            double first = Math.pow(a, t - 1) * 0.3 + corner * 0.7;
            double second = Math.pow(b, t - 1) * 0.7;
            assertThat(picture.linearNorms().get(t - 1))
                    .as("t = %d", t)
                    .isCloseTo(Math.hypot(first, second), withinPercentage(CLOSE));
        }
    }

    @Test
    void linearStateUnderSteadyInputIsAGeometricSum() {
        RecurrentPicture picture = picture("W", "0.5 0; 0 -0.25", "inputs", "steady", "x", "1 1", "T", "30");
        for (int t = 1; t <= 30; t++) {
            double first = (1 - Math.pow(0.5, t)) / (1 - 0.5);
            double second = (1 - Math.pow(-0.25, t)) / (1 + 0.25);
            assertThat(picture.linear().get(t - 1).get(0)).isCloseTo(first, withinPercentage(CLOSE));
            assertThat(picture.linear().get(t - 1).get(1)).isCloseTo(second, withinPercentage(CLOSE));
        }
    }

    @Test
    void tanhStateWithOneEntryIsTheIteratedTangent() {
        RecurrentPicture picture = picture("W", "1.5 0; 0 0", "inputs", "alternating", "x", "0.4 0", "T", "25");
        double h = 0;
        for (int t = 0; t < 25; t++) {
            h = Math.tanh(1.5 * h + (t % 2 == 0 ? 0.4 : -0.4));
            assertThat(picture.tanh().get(t).get(0)).isCloseTo(h, withinPercentage(CLOSE));
        }
    }

    @Test
    void stableWeightsLetTheStateGrowFirstAndTheTanhStateStaysInTheSquare() {
        RecurrentPicture picture = picture("W", "0.9 4.5; 0 0.85", "x", "0 0.5", "T", "100");
        assertThat(picture.sentence()).contains("goes to zero").contains("It is longest at t = ");
        double peak = picture.linearNorms().stream().mapToDouble(x -> x).max().orElseThrow();
        assertThat(peak / 0.5).isGreaterThan(10);
        assertThat(picture.tanh()).allSatisfy(state -> assertThat(state).allMatch(entry -> Math.abs(entry) <= 1));
    }

    @Test
    void radiusOfARotationIsOneExactly() {
        assertThat(picture("W", "3/5 -4/5; 4/5 3/5").sentence()).contains("ρ(W) = 1, and every");
        assertThat(picture("W", "1 1; 0 1").sentence()).contains("too few eigenvectors");
        assertThat(picture("W", "1.0000001 0; 0 0").sentence()).contains("above 1");
    }

    @Test
    void stateBeyondTheRangeOfNumbersIsSaidToBeSo() {
        RecurrentPicture picture = picture("W", "1000 0; 0 1000", "x", "1000 0", "T", "100");
        assertThat(picture.linear().size()).isLessThan(110).isEqualTo(100);
        assertThat(picture.sentence()).contains("longest at the end");
        RecurrentPicture farther = picture("W", "1000 1000; 1000 1000", "x", "1000 1000", "T", "100");
        assertThat(farther.linear().size()).isLessThan(100);
        assertThat(farther.sentence()).contains("beyond the range of numbers");
    }

    @ParameterizedTest
    @CsvSource({
        "W, 1 2 3; 4 5 6; 7 8 9",
        "W, 1e9 0; 0 1",
        "W, i 0; 0 1",
        "x, 1 2 3",
        "x, 1e9 0",
        "inputs, never",
        "T, 0",
        "T, 101",
        "T, many",
        "V, 1"
    })
    void badParametersAreRefusedWithASentence(String name, String value) {
        assertThatThrownBy(() -> picture(name, value))
                .isInstanceOf(BadParameter.class)
                .hasMessageMatching(".{20,}");
    }
}
