package org.eigenlens.widgets.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.optimizer.OptimizerPicture.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimizerModelTest {

    private static final OptimizerWidget WIDGET = new OptimizerWidget();
    private static final Words WORDS = Words.of(OptimizerWidget.class, Locale.ENGLISH);

    private static OptimizerPicture picture(String... namesAndValues) {
        Parameters parameters = Parameters.NONE;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters = parameters.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return OptimizerModel.of(WIDGET.parse(parameters), WORDS);
    }

    private static Map<String, String> rates(OptimizerPicture picture) {
        return picture.bounds().stream().collect(java.util.stream.Collectors.toMap(Bound::key, Bound::typed));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 50", "0.6, 50", "1/3, 20", "0.7, 100"})
    void amplitudesAreThePowersOfTheFactors(String rate, int steps) {
        OptimizerPicture picture = picture("H", "2 1; 1 2", "eta", rate, "x", "2 0.5", "steps", String.valueOf(steps));
        double eta = rate.contains("/") ? 1.0 / 3 : Double.parseDouble(rate);
        for (int i = 0; i < 2; i++) {
            double factor = 1 - eta * (i == 0 ? 3 : 1);
            double first = (2 + (i == 0 ? 0.5 : -0.5)) / Math.sqrt(2);
            List<Double> amplitudes = picture.modes().get(i).amplitudes();
            assertThat(amplitudes).hasSize(steps + 1);
            for (int k = 0; k <= steps; k++) {
                double closedForm = first * Math.pow(factor, k);
                // Both amplitudes are sums over the same coordinates, so each is right beside the larger of the two.
                assertThat(amplitudes.get(k)).isCloseTo(closedForm, within(1e-12 * size(picture, k)));
            }
        }
    }

    private static double size(OptimizerPicture picture, int k) {
        return Math.max(
                        1e-300,
                        Math.hypot(
                                picture.modes().get(0).amplitudes().get(k),
                                picture.modes().get(1).amplitudes().get(k)))
                + 1e-15;
    }

    /** Each rule as it is defined, step by step, on \(H=\begin{bmatrix}2&1\\1&2\end{bmatrix}\) from (2, ½). */
    @ParameterizedTest
    @CsvSource({"heavy-ball, 0.3, 0.6", "heavy-ball, 0.9, 0.8", "nesterov, 0.2, 0.7", "nesterov, 0.6, 0.9"})
    void pathOfARuleWithMomentumIsThatOfItsDefinition(String rule, double eta, double beta) {
        OptimizerPicture picture =
                picture("H", "2 1; 1 2", "rule", rule, "eta", "" + eta, "beta", "" + beta, "x", "2 0.5", "steps", "60");
        double[] before = {2, 0.5};
        double[] x = {2, 0.5};
        double largest = 0;
        for (List<Double> point : picture.path()) {
            largest = Math.max(largest, Math.hypot(x[0], x[1]));
            assertThat(point.get(0)).isCloseTo(x[0], within(1e-12 * largest));
            assertThat(point.get(1)).isCloseTo(x[1], within(1e-12 * largest));
            double[] ahead = {x[0] + beta * (x[0] - before[0]), x[1] + beta * (x[1] - before[1])};
            double[] at = rule.equals("nesterov") ? ahead : x;
            before = x;
            x = new double[] {
                ahead[0] - eta * (2 * at[0] + at[1]), ahead[1] - eta * (at[0] + 2 * at[1]),
            };
        }
    }

    @Test
    void pathOfAdamIsThatOfItsDefinition() {
        OptimizerPicture picture = picture("H", "2 1; 1 2", "rule", "adam", "eta", "0.1", "x", "2 0.5", "steps", "60");
        double[] x = {2, 0.5};
        double[] mean = new double[2];
        double[] square = new double[2];
        for (int k = 0; k <= 60; k++) {
            double[] gradient = {2 * x[0] + x[1], x[0] + 2 * x[1]};
            for (int i = 0; i < 2; i++) {
                assertThat(picture.path().get(k).get(i)).isCloseTo(x[i], within(1e-12));
                mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
                double unbiased = mean[i] / (1 - Math.pow(0.9, k + 1));
                x[i] -= 0.1 * unbiased / (Math.sqrt(square[i] / (1 - Math.pow(0.999, k + 1))) + 1e-8);
            }
        }
    }

    @Test
    void lossIsHalfTheFormAtEachPoint() {
        OptimizerPicture picture = picture("H", "2 1; 1 2", "eta", "0.2", "x", "2 0.5", "steps", "40");
        for (int k = 0; k <= 40; k++) {
            double x = picture.path().get(k).get(0);
            double y = picture.path().get(k).get(1);
            double loss = x * x + x * y + y * y;
            assertThat(picture.losses().get(k)).isCloseTo(loss, within(1e-12 * loss));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1/4, MONOTONE",
        "1/3, AT_ONCE",
        "0.34, ALTERNATING",
        "2/3, MARGINAL",
        "0.6667, DIVERGING",
        "1, DIVERGING",
    })
    void regimeOfTheSteepDirectionIsDecidedExactly(String rate, String regime) {
        assertThat(picture("H", "2 1; 1 2", "eta", rate).modes().getFirst().says())
                .isEqualTo(WORDS.say("mode." + regime));
    }

    @Test
    void boundaryOfAnIrrationalCurvatureIsMetExactly() {
        // λ = (3 ± √5)/2, and 2/λ₁ = 3 − √5
        OptimizerPicture picture = picture("H", "2 1; 1 1", "eta", "3-sqrt(5)", "x", "1 0");
        assertThat(picture.modes().getFirst().says()).isEqualTo(WORDS.say("mode.MARGINAL"));
        assertThat(picture.sentence()).startsWith(WORDS.say("fate.SWINGS_FOR_EVER"));
        assertThat(rates(picture)).containsEntry("stable", "3-sqrt(5)").containsEntry("best", "2/3");
    }

    @Test
    void ratesWorthChoosingAreExactAndInOrder() {
        OptimizerPicture picture = picture("H", "2 1; 1 2");
        assertThat(rates(picture)).isEqualTo(Map.of("monotone", "1/3", "best", "0.5", "stable", "2/3"));
        assertThat(picture.bounds()).extracting(Bound::key).containsExactly("monotone", "best", "stable");
        assertThat(rates(picture("H", "2 0; 0 2"))).isEqualTo(Map.of("best", "0.5", "stable", "1"));
        assertThat(rates(picture("H", "1 0; 0 -1/2"))).isEqualTo(Map.of("monotone", "1", "stable", "2"));
        assertThat(picture("H", "-1 0; 0 -2").bounds()).isEmpty();
        assertThat(picture("rule", "adam").bounds()).isEmpty();
    }

    @Test
    void heavyBallIsStableBelowItsOwnBoundAndBestWherePolyakSays() {
        OptimizerPicture picture = picture("H", "1 0; 0 100", "rule", "heavy-ball", "beta", "0.5");
        assertThat(rates(picture)).containsEntry("stable", "0.03");
        Bound best = picture.bounds().stream()
                .filter(bound -> bound.key().equals("best"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(best.typed())).isCloseTo(4.0 / 121, within(1e-15));
        assertThat(Double.parseDouble(best.momentum())).isCloseTo(Math.pow(9.0 / 11, 2), within(1e-15));
        assertThat(picture("H", "1 0; 0 100", "rule", "heavy-ball", "beta", "0.5", "eta", "0.0299")
                        .sentence())
                .startsWith(WORDS.say("fate.SHRINKS"));
        assertThat(picture("H", "1 0; 0 100", "rule", "heavy-ball", "beta", "0.5", "eta", "0.0301")
                        .sentence())
                .startsWith(WORDS.say("fate.GROWS"));
    }

    @Test
    void nesterovIsStableBelowItsOwnBound() {
        // (2 + 2β)/((1 + 2β)λ) with β = 1/2 and λ = 3: 1/2
        assertThat(rates(picture("rule", "nesterov", "beta", "0.5"))).containsEntry("stable", "0.5");
        assertThat(picture("rule", "nesterov", "beta", "0.5", "eta", "0.499").sentence())
                .startsWith(WORDS.say("fate.SHRINKS"));
        assertThat(picture("rule", "nesterov", "beta", "0.5", "eta", "0.501").sentence())
                .startsWith(WORDS.say("fate.GROWS"));
    }

    @Test
    void startOnTheRidgeStaysAndOneBesideItLeaves() {
        assertThat(picture("H", "1 0; 0 -1/2", "x", "1.5 0").sentence()).startsWith(WORDS.say("fate.SHRINKS"));
        assertThat(picture("H", "1 0; 0 -1/2", "x", "1.5 0").modes().get(1).says())
                .isEqualTo(WORDS.say("mode.absent"));
        assertThat(picture("H", "1 0; 0 -1/2", "x", "1.5 1e-9").sentence()).startsWith(WORDS.say("fate.escapes"));
        assertThat(picture("H", "1 0; 0 -1/2", "x", "0 0").sentence()).startsWith(WORDS.say("fate.still"));
    }

    @Test
    void threeParametersHaveThreeFactors() {
        // Curvatures 4, 2, 1 along (1, 1, 0), (1, −1, 0), (0, 0, 1).
        OptimizerPicture picture = picture(
                "H", "3 1 0; 1 3 0; 0 0 1", "eta", "0.4", "x", "2 1 1", "steps", "20", "rule", "gradient-descent");
        double[] first = {3 / Math.sqrt(2), 1 / Math.sqrt(2), 1};
        double[] factors = {1 - 0.4 * 4, 1 - 0.4 * 2, 1 - 0.4};
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k <= 20; k++) {
                double closedForm = first[i] * Math.pow(factors[i], k);
                assertThat(picture.modes().get(i).amplitudes().get(k)).isCloseTo(closedForm, within(1e-12));
            }
        }
        assertThat(picture.path()).allMatch(point -> point.size() == 3);
        assertThat(rates(picture)).containsEntry("stable", "0.5").containsEntry("best", "0.4");
    }

    @Test
    void startInAPlaneOfTwoDirectionsHasNoPartAlongTheThird() {
        OptimizerPicture picture = picture("H", "3 1 0; 1 3 0; 0 0 -1", "eta", "0.1", "x", "2 1 0");
        assertThat(picture.modes().get(2).says()).isEqualTo(WORDS.say("mode.absent"));
        assertThat(picture.sentence()).startsWith(WORDS.say("fate.SHRINKS"));
        assertThat(picture("H", "3 1 0; 1 3 0; 0 0 -1", "eta", "0.1", "x", "2 1 1e-9")
                        .sentence())
                .startsWith(WORDS.say("fate.escapes"));
    }

    @Test
    void curvaturesThatAreRootsOfACubicHaveTheirBoundsToo() {
        // λ³ − 10λ² + 29λ − 23, largest root 5.4605…
        OptimizerPicture picture = picture("H", "2 1 0; 1 3 1; 0 1 5", "eta", "0.1", "x", "1 1 1");
        double largest = picture.modes().getFirst().lambda();
        assertThat(((largest - 10) * largest + 29) * largest - 23).isCloseTo(0, within(1e-12));
        assertThat(Double.parseDouble(rates(picture).get("stable"))).isCloseTo(2 / largest, within(1e-15));
        assertThat(picture("H", "2 1 0; 1 3 1; 0 1 5", "eta", "0.3663", "x", "1 1 1")
                        .sentence())
                .startsWith(WORDS.say("fate.GROWS"));
        assertThat(picture("H", "2 1 0; 1 3 1; 0 1 5", "eta", "0.3662", "x", "1 1 1")
                        .sentence())
                .startsWith(WORDS.say("fate.SHRINKS"));
    }

    @Test
    void pathOnHimmelblausFunctionIsThatOfItsGradient() {
        OptimizerPicture picture = picture("loss", "himmelblau", "eta", "0.01", "x", "0.5 -0.5", "steps", "30");
        double x = 3.5;
        double y = 1.5;
        for (List<Double> point : picture.path()) {
            assertThat(point.get(0)).isCloseTo(x - 3, within(1e-12));
            assertThat(point.get(1)).isCloseTo(y - 2, within(1e-12));
            double p = x * x + y - 11;
            double q = x + y * y - 7;
            double dx = 4 * x * p + 2 * q;
            double dy = 2 * p + 4 * y * q;
            x -= 0.01 * dx;
            y -= 0.01 * dy;
        }
        assertThat(picture.losses().getLast()).isLessThan(1e-6);
    }

    @Test
    void nearItsMinimumALossHasTheFactorsOfItsHessian() {
        // At (1, 0) the double well has the curvatures 2 and 1.
        OptimizerPicture picture = picture("loss", "double-well", "eta", "0.2", "x", "0.1 0.1", "steps", "60");
        for (int i = 0; i < 2; i++) {
            List<Double> amplitudes = picture.modes().get(i).amplitudes();
            double factor = 1 - 0.2 * (i == 0 ? 2 : 1);
            assertThat(amplitudes.get(30) / amplitudes.get(29)).isCloseTo(factor, within(1e-6));
        }
        assertThat(rates(picture)).containsEntry("stable", "1");
        assertThat(picture.sentence()).startsWith(WORDS.say("fate.near.SHRINKS"));
        assertThat(picture("loss", "double-well", "eta", "1.1").sentence()).startsWith(WORDS.say("fate.near.GROWS"));
    }

    @Test
    void boundOfAnotherLossIsThatOfItsHessianExactly() {
        // Himmelblau's at (3, 2): the curvatures 54 ± 20√2, so 2/λ₁ = (27 − 10√2)/529.
        double stable = (27 - 10 * Math.sqrt(2)) / 529;
        assertThat(picture("loss", "himmelblau").bounds().stream()
                        .filter(bound -> bound.key().equals("stable"))
                        .findFirst()
                        .orElseThrow()
                        .value())
                .isCloseTo(stable, within(1e-16));
        assertThat(picture("loss", "rosenbrock").hessian())
                .isEqualTo(List.of(List.of(802.0, -400.0), List.of(-400.0, 200.0)));
    }

    @Test
    void everyOtherLossHasItsMinimumWhereItSays() {
        for (Objective objective : Objective.values()) {
            assertThat(objective.terms()).allMatch(term -> term.degree() >= 2);
        }
    }

    @Test
    void saddleOfTheLessonIsLeftAfterFortyNineSteps() {
        OptimizerPicture picture = picture("H", "1 0; 0 -1/2", "eta", "0.2", "x", "1.5 0.01", "steps", "50");
        assertThat(Math.abs(picture.path().get(48).get(1))).isLessThan(1);
        assertThat(Math.abs(picture.path().get(49).get(1))).isGreaterThanOrEqualTo(1);
    }

    @Test
    void pathThatLeavesTheRangeOfNumbersSaysSo() {
        OptimizerPicture picture = picture("eta", "1e6", "steps", "100");
        assertThat(picture.path()).hasSizeLessThan(101);
        assertThat(picture.sentence()).contains("the next step leaves the range of numbers");
        assertThat(picture.losses()).allMatch(Double::isFinite);
    }

    @Test
    void entriesWithoutACommonExactFormAreSaidToBeRounded() {
        assertThat(picture("H", "pi 0; 0 sqrt(2)").sentence()).endsWith(WORDS.say("sentence.numeric"));
    }
}
