package org.eigenlens.widgets.spectraldensity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.eigenlens.widget.work.WorkStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpectralDensityModelTest {

    private static final double CLOSE = 1e-12;
    private static final Words WORDS = Words.of(SpectralDensityModel.class, Locale.ENGLISH);

    private static Trained sharp;
    private static Trained flat;

    @BeforeAll
    static void train() {
        sharp = new Training(1, 0.1).run(share -> {});
        flat = new Training(1, 0.6).run(share -> {});
    }

    private static SpectralDensityState state(String bandwidth, String unit) {
        return new SpectralDensityWidget().parse(new Parameters(Map.of("h", bandwidth, "unit", unit)));
    }

    private static SpectralDensityPicture picture(SpectralDensityState state) {
        return SpectralDensityModel.of(state, WORDS, new WorkStatus.Done<>(sharp), new WorkStatus.Done<>(flat));
    }

    private static String fact(SpectralDensityPicture picture, String label) {
        return picture.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    /** The Hessian of the loss, every second derivative written out by hand, with the output weights in the unit α. */
    private static double[][] hessianByHand(Trained trained, double unit) {
        double[] w = trained.weights().toArray();
        int h = (w.length - 1) / 3;
        double[][] hessian = new double[w.length][w.length];
        for (int i = 0; i < 8; i++) {
            double x = -2 + 4.0 * i / 7;
            double[] gradient = new double[w.length];
            double[][] second = new double[w.length][w.length];
            double output = w[3 * h];
            gradient[3 * h] = 1;
            for (int j = 0; j < h; j++) {
                int u = 3 * j;
                double t = Math.tanh(w[u] * x + w[u + 1]);
                double slope = 1 - t * t;
                double v = w[u + 2];
                output += v * t;
                gradient[u] = v * slope * x;
                gradient[u + 1] = v * slope;
                gradient[u + 2] = t * unit;
                second[u][u] = -2 * v * t * slope * x * x;
                second[u][u + 1] = second[u + 1][u] = -2 * v * t * slope * x;
                second[u + 1][u + 1] = -2 * v * t * slope;
                second[u][u + 2] = second[u + 2][u] = slope * x * unit;
                second[u + 1][u + 2] = second[u + 2][u + 1] = slope * unit;
            }
            double error = output - Math.sin(2 * x);
            for (int a = 0; a < w.length; a++) {
                for (int b = 0; b < w.length; b++) {
                    hessian[a][b] += (gradient[a] * gradient[b] + error * second[a][b]) / 8;
                }
            }
        }
        return hessian;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < a.length; k++) {
                for (int j = 0; j < a.length; j++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    /** The eigenvalues of a matrix have the sums of powers that the traces of its powers are. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 0.1, 10})
    void eigenvaluesAreThoseOfTheHessianWrittenOutByHand(double unit) {
        for (Trained trained : List.of(sharp, flat)) {
            double[][] hessian = hessianByHand(trained, unit);
            double[] lambda = Curvatures.of(trained, unit).eigenvalues().toArray();
            double[][] power = hessian;
            for (int k = 1; k <= 4; k++) {
                int exponent = k;
                double sum =
                        Arrays.stream(lambda).map(x -> Math.pow(x, exponent)).sum();
                double trace = 0;
                for (int i = 0; i < power.length; i++) {
                    trace += power[i][i];
                }
                assertThat(sum).isCloseTo(trace, within(CLOSE * trace));
                power = product(power, hessian);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.1, 1, 10})
    void densityAtZeroIsItsFormula(double h) {
        double[] lambda = Curvatures.of(flat, 1).eigenvalues().toArray();
        double sum = 0;
        for (double value : lambda) {
            sum += Math.exp(-value * value / (2 * h * h));
        }
        double truth = sum / (25 * h * Math.sqrt(2 * Math.PI));
        assertThat(picture(state("" + h, "1")).minima().get(1).zero()).isCloseTo(truth, within(CLOSE * truth));
    }

    @Test
    void bothTrainingsEndAtAMinimumWithoutErrorAndWithEightCurvedDirections() {
        for (Trained trained : List.of(sharp, flat)) {
            assertThat(trained.end()).isEqualTo(Trained.End.AT_REST);
            assertThat(trained.gradient()).isLessThanOrEqualTo(1e-9);
            assertThat(trained.loss()).isLessThan(1e-14);
            assertThat(Curvatures.of(trained, 1).zeros()).isEqualTo(17);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.1", "1, 0.4", "1, 0.6", "3, 0.8", "7, 0.6"})
    void noTrainingComesToRestWhereTheCurvatureIsAboveTwoOverTheRate(int seed, double rate) {
        Trained trained = new Training(seed, rate).run(share -> {});
        assertThat(trained.end()).isEqualTo(Trained.End.AT_REST);
        assertThat(Curvatures.of(trained, 1).largest()).isLessThan(2 / rate);
    }

    @Test
    void numbersOfTheLessonAreTheModels() {
        SpectralDensityPicture picture = picture(state("1", "1"));
        assertThat(fact(picture, "Largest eigenvalue, η = 0.1")).startsWith("about 7.01");
        assertThat(fact(picture, "Largest eigenvalue, η = 0.6")).startsWith("about 3.33");
        assertThat(fact(picture, "Density at 0, η = 0.1")).isEqualTo("about 0.357912");
        assertThat(fact(picture, "Density at 0, η = 0.6")).startsWith("about 0.363");
        assertThat(fact(picture, "Eigenvalues at 0, of 25, η = 0.1")).isEqualTo("17");
        assertThat(picture.silverman()).isEqualTo("0.00409");
        assertThat(picture.sentence()).contains("the minimum of η = 0.6 is the flatter one");
    }

    @Test
    void anotherUnitOfTheOutputWeightsReversesTheOrderAndChangesNoFit() {
        SpectralDensityPicture before = picture(state("1", "1"));
        SpectralDensityPicture after = picture(state("1", "10"));
        assertThat(after.sentence())
                .contains("the minimum of η = 0.1 is the flatter one")
                .doesNotContain("2/η");
        assertThat(fact(after, "Largest eigenvalue, η = 0.1")).startsWith("about 229");
        assertThat(fact(after, "Largest eigenvalue, η = 0.6")).startsWith("about 245");
        assertThat(after.minima().get(0).fit()).isEqualTo(before.minima().get(0).fit());
    }

    @Test
    void rateThatIsTooLargeRunsAway() {
        Trained away = new Training(2, 0.8).run(share -> {});
        SpectralDensityPicture picture = SpectralDensityModel.of(
                state("1", "1"), WORDS, new WorkStatus.Done<>(sharp), new WorkStatus.Done<>(away));
        assertThat(picture.sentence()).contains("the loss has run away after " + away.steps() + " steps");
        assertThat(picture.minima()).hasSize(1);
        assertThat(picture.progress()).isNull();
    }

    @Test
    void pictureThatIsNotWholeSaysSoAndHowFarItIs() {
        SpectralDensityPicture picture = SpectralDensityModel.of(
                state("1", "1"), WORDS, new WorkStatus.Done<>(sharp), new WorkStatus.Underway<>(0.5));
        assertThat(picture.progress()).isEqualTo(0.75);
        assertThat(picture.sentence()).startsWith("The network is being trained with the learning rates 0.1 and 0.6");
        assertThat(picture.minima()).hasSize(1);
    }

    @Test
    void failureIsASentence() {
        SpectralDensityPicture picture = SpectralDensityModel.of(
                state("1", "1"),
                WORDS,
                new WorkStatus.Failed<>(WorkStatus.Reason.TOO_LONG),
                new WorkStatus.Failed<>(WorkStatus.Reason.BROKEN));
        assertThat(picture.sentence())
                .contains("with η = 0.1 took too long")
                .contains("with η = 0.6 could not be done, by a fault of ours");
        assertThat(picture.progress()).isNull();
    }

    @Test
    void trainingTellsHowFarItIsAndEndsWhenItIsStopped() {
        List<Double> heard = new ArrayList<>();
        new Training(1, 0.6).run(heard::add);
        assertThat(heard).hasSizeGreaterThan(10).allMatch(share -> share >= 0 && share <= 1);
        assertThat(heard.getLast()).isEqualTo(1);
        assertThatThrownBy(() -> new Training(1, 0.6).run(share -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
    }

    @ParameterizedTest
    @CsvSource({
        "seed, 0, from 1 to 20",
        "seed, 21, from 1 to 20",
        "seed, one, from 1 to 20",
        "eta1, 0.3, 'one of 0.1, 0.2'",
        "eta2, 1e9, 'one of 0.1, 0.2'",
        "h, 0, from 0.001 to 10",
        "h, i, from 0.001 to 10",
        "unit, -1, from 0.1 to 10"
    })
    void whatCannotBeIsExplained(String parameter, String text, String complaint) {
        assertThatThrownBy(() -> new SpectralDensityWidget().parse(Parameters.NONE.with(parameter, text)))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo(parameter))
                .hasMessageContaining(complaint);
    }
}
