package org.eigenlens.widgets.stabilityregion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eigenlens.math.descent.HeavyBall;
import org.eigenlens.math.descent.MomentumMode;
import org.eigenlens.math.descent.Nesterov;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StabilityRegionModelTest {

    private static final StabilityRegionWidget WIDGET = new StabilityRegionWidget();
    private static final Words WORDS = Words.of(StabilityRegionWidget.class, Locale.ENGLISH);

    private static StabilityRegionPicture picture(String... namesAndValues) {
        Parameters parameters = Parameters.NONE;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters = parameters.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return StabilityRegionModel.of(WIDGET.parse(parameters), WORDS);
    }

    private static String fact(StabilityRegionPicture picture, String label) {
        return picture.facts().stream()
                .filter(fact -> fact.label().equals(WORDS.say(label)))
                .map(Fact::text)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0.06, 0.7, 25", "0.01, 0.2, 25", "0.13, 0.9, 25", "0.1, 0.0, 3", "0.5, 0.5, 9"})
    void radiusIsThatOfTheStepMatrix(double eta, double beta, double lambda) {
        assertThat(MomentumRule.HEAVY_BALL.radius(eta * lambda, beta))
                .isCloseTo(MomentumMode.of(new HeavyBall(eta, beta), lambda).rate(), within(1e-12));
        assertThat(MomentumRule.NESTEROV.radius(eta * lambda, beta))
                .isCloseTo(MomentumMode.of(new Nesterov(eta, beta), lambda).rate(), within(1e-12));
    }

    /** The step of a mode: its trace and determinant, and what \(x_k\) is with \(x_{-1}=x_0=1\), from the roots of its characteristic polynomial. */
    private record ClosedForm(double trace, double determinant) {

        static ClosedForm of(MomentumRule rule, double product, double beta) {
            double factor = 1 - product;
            return rule == MomentumRule.NESTEROV
                    ? new ClosedForm((1 + beta) * factor, beta * factor)
                    : new ClosedForm(factor + beta, beta);
        }

        double discriminant() {
            return trace * trace - 4 * determinant;
        }

        double radius() {
            return discriminant() < 0 ? Math.sqrt(determinant) : (Math.abs(trace) + Math.sqrt(discriminant())) / 2;
        }

        double at(int k) {
            double first = trace - determinant;
            if (discriminant() < 0) {
                double angle = Math.acos(trace / 2 / radius());
                double sine = (first / radius() - Math.cos(angle)) / Math.sin(angle);
                return Math.pow(radius(), k) * (Math.cos(k * angle) + sine * Math.sin(k * angle));
            }
            double p = (trace + Math.sqrt(discriminant())) / 2;
            double q = (trace - Math.sqrt(discriminant())) / 2;
            return ((first - q) * Math.pow(p, k) - (first - p) * Math.pow(q, k)) / (p - q);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.06, 0.7, 25", "0.01, 0.2, 25", "0.13, 0.9, 25", "0.1, 0.05, 3", "0.5, 0.5, 9"})
    void radiusIsTheLargerRootOfTheCharacteristicPolynomial(double eta, double beta, double lambda) {
        for (MomentumRule rule : MomentumRule.values()) {
            double radius = ClosedForm.of(rule, eta * lambda, beta).radius();
            assertThat(rule.radius(eta * lambda, beta)).isCloseTo(radius, within(1e-12 * radius));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.06, 0.7", "0.01, 0.2", "0.02, 0.9", "0.13, 0.8", "0.11, 0.05"})
    void pathAndLossesAreThoseOfTheRootsOfEachMode(double eta, double beta) {
        for (MomentumRule rule : MomentumRule.values()) {
            StabilityRegionPicture.Run run = picture(
                            "rule", rule.text(), "eta", "" + eta, "beta", "" + beta, "x", "3 1")
                    .runs()
                    .getFirst();
            ClosedForm flat = ClosedForm.of(rule, eta, beta);
            ClosedForm steep = ClosedForm.of(rule, eta * 25, beta);
            for (int k = 0; k < run.path().size(); k++) {
                double x = 3 * flat.at(k);
                double y = steep.at(k);
                double slack = 1e-12 * Math.max(3 * Math.pow(flat.radius(), k), Math.pow(steep.radius(), k)) * (k + 1);
                assertThat(run.path().get(k).get(0)).as("%s, k = %d", rule, k).isCloseTo(x, within(slack));
                assertThat(run.path().get(k).get(1)).as("%s, k = %d", rule, k).isCloseTo(y, within(slack));
            }
        }
    }

    @Test
    void modulusOfASwingingHeavyBallIsTheRootOfItsMomentum() {
        ModeStep step = MomentumRule.HEAVY_BALL.step(Surd.of(3, 2), Surd.of(64, 100));
        assertThat(step.damping()).isEqualTo(MomentumMode.Damping.UNDERDAMPED);
        assertThat(step.radius()).isEqualTo(0.8);
        assertThat(Math.hypot(step.firstReal(), step.imaginary())).isCloseTo(0.8, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 4/9, 1/9", "1, 25, 1/9, 4/9", "1, 100, 4/121, 81/121", "2, 50, 1/18, 4/9"})
    void heavyBallIsBestWhereBothModesAreCritical(String mu, String largest, String eta, String beta) {
        StabilityRegionPicture picture = picture("mu", mu, "L", largest, "eta", eta, "beta", beta);
        assertThat(fact(picture, "fact.best.eta")).startsWith(eta);
        assertThat(fact(picture, "fact.best.beta")).startsWith(beta);
        double root = Math.sqrt(Double.parseDouble(largest) / Double.parseDouble(mu));
        BestPoint best =
                BestPoint.of(WIDGET.parse(Parameters.NONE.with("mu", mu).with("L", largest)));
        assertThat(best.radius()).isCloseTo((root - 1) / (root + 1), within(1e-15));
        assertThat(picture.modes())
                .allMatch(mode -> mode.says().contains(WORDS.say("does.CRITICAL"))
                        || mode.says().contains(WORDS.say("does.ALTERNATING")));
        assertThat(picture.sentence()).contains(WORDS.say("slower.both"));
    }

    @ParameterizedTest
    @CsvSource({"HEAVY_BALL, 1, 25", "HEAVY_BALL, 1, 7", "NESTEROV, 1, 5", "NESTEROV, 1, 40"})
    void noPointNearTheBestIsBetter(MomentumRule rule, String mu, String largest) {
        StabilityRegionState state = WIDGET.parse(
                Parameters.NONE.with("rule", rule.text()).with("mu", mu).with("L", largest));
        BestPoint best = BestPoint.of(state);
        double product = best.learningRate().times(state.l()).re();
        double beta = best.momentum().re();
        for (double[] way : List.of(
                new double[] {1e-3, 0},
                new double[] {-1e-3, 0},
                new double[] {0, 1e-3},
                new double[] {0, -1e-3},
                new double[] {1e-3, 1e-3},
                new double[] {-1e-3, -1e-3},
                new double[] {1e-3, -1e-3})) {
            assertThat(Region.radius(rule, state.conditionNumber(), product + way[0], beta + way[1]))
                    .isGreaterThan(best.radius());
        }
    }

    @Test
    void edgeOfTheRegionBelongsToNeitherSide() {
        // 2(1 + 1/2)/25 = 0.12
        assertThat(picture("eta", "0.12", "beta", "0.5").sentence()).contains("never settles");
        assertThat(picture("eta", "0.1199999", "beta", "0.5").sentence()).contains("in the long run");
        assertThat(picture("eta", "0.1200001", "beta", "0.5").sentence()).contains("grows");
        // (2 + 1)/(2·25) = 0.06
        assertThat(picture("rule", "nesterov", "eta", "0.06", "beta", "0.5").sentence())
                .contains("never settles");
    }

    /** A row with a character for each cell. */
    private static String cells(String runs) {
        return Arrays.stream(runs.split(" "))
                .map(run -> run.substring(0, 1).repeat(Integer.parseInt(run.substring(2))))
                .collect(Collectors.joining());
    }

    @Test
    void mapSaysXJustWhereTheClosedFormIsBeyondTheBound() {
        for (MomentumRule rule : MomentumRule.values()) {
            Region region = Region.of(WIDGET.parse(Parameters.NONE.with("rule", rule.text())));
            int rows = region.rows().size();
            for (int j = 0; j < rows; j++) {
                String row = cells(region.rows().get(j));
                assertThat(row).hasSize(region.columns());
                for (int i = 0; i < row.length(); i++) {
                    double product = Region.FARTHEST * (i + 0.5) / row.length();
                    double bound = rule.bound((j + 0.5) / rows);
                    if (Math.abs(product - bound) > 1e-9) {
                        assertThat(row.charAt(i) == 'x').isEqualTo(product > bound);
                    }
                }
            }
        }
    }

    @Test
    void glimpseLeavesOutTheMapAndNothingElse() {
        StabilityRegionState state = WIDGET.initial();
        assertThat(StabilityRegionModel.glimpse(state, WORDS).region()).isNull();
        assertThat(StabilityRegionModel.glimpse(state, WORDS).facts())
                .isEqualTo(StabilityRegionModel.of(state, WORDS).facts());
    }

    @ParameterizedTest
    @CsvSource({
        "mu, 0, above 0",
        "mu, i, above 0",
        "L, 0.5, at least μ",
        "L, 20000, at least μ",
        "eta, -1, above 0",
        "beta, 1.1, from 0 to 1",
        "x, 1 2 3, two real entries",
        "steps, 0, from 1 to",
        "steps, many, from 1 to",
        "rule, adam, no such rule",
    })
    void everyBadParameterGetsASentence(String name, String value, String sentence) {
        assertThatThrownBy(() -> WIDGET.parse(Parameters.NONE.with(name, value)))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo(name))
                .hasMessageContaining(sentence);
    }
}
