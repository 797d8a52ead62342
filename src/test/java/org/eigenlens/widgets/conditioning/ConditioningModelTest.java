package org.eigenlens.widgets.conditioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.descent.GradientDescent;
import org.eigenlens.math.descent.LeastSquares;
import org.eigenlens.math.descent.Quadratic;
import org.eigenlens.math.descent.Trajectory;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditioningModelTest {

    private static final double CLOSE = 1e-12;

    private static ConditioningPicture picture(Map<String, String> parameters) {
        return ConditioningModel.of(
                new ConditioningWidget().parse(new Parameters(parameters)),
                Words.of(ConditioningModel.class, Locale.ENGLISH));
    }

    private static ConditioningPicture picture(String rho, String eta) {
        return picture(Map.of("rho", rho, "eta", eta));
    }

    private static String fact(ConditioningPicture picture, String label) {
        return picture.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    @ParameterizedTest
    @CsvSource({"0.9", "0", "-0.6", "0.98"})
    void hessianOfTheSquaredErrorOfThePointsIsTheCorrelationMatrix(double rho) {
        List<List<Double>> points = picture("" + rho, "1").points();
        double scale = 1 / Math.sqrt(points.size());
        LeastSquares squaredError = new LeastSquares(2, w -> {
            DerivativeStructure[] residuals = new DerivativeStructure[points.size()];
            Arrays.setAll(
                    residuals,
                    i -> w[0].multiply(points.get(i).get(0))
                            .add(w[1].multiply(points.get(i).get(1)))
                            .subtract(i % 3)
                            .multiply(scale));
            return residuals;
        });
        DenseMatrix hessian = squaredError.hessian(DenseVector.of(0.3, -0.7));
        assertThat(hessian.entry(0, 0)).isCloseTo(1, within(CLOSE));
        assertThat(hessian.entry(0, 1)).isCloseTo(rho, within(CLOSE));
        assertThat(hessian.entry(1, 1)).isCloseTo(1, within(CLOSE));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1", "-0.5, 0.4", "0.98, 0.3", "0.6, 1.2", "0, 0.7"})
    void pathIsThatOfGradientDescent(double rho, double eta) {
        ConditioningPicture picture = picture("" + rho, "" + eta);
        Trajectory run = new GradientDescent(eta)
                .run(new Quadratic(DenseMatrix.square(1, rho, rho, 1)), DenseVector.of(2, 0.5), 60);
        double distance = run.points().getFirst().norm();
        for (int k = 0; k <= 60; k++) {
            assertThat(picture.path().get(k).get(0))
                    .isCloseTo(run.points().get(k).entry(0), within(CLOSE * distance));
            assertThat(picture.path().get(k).get(1))
                    .isCloseTo(run.points().get(k).entry(1), within(CLOSE * distance));
            assertThat(picture.losses().get(k))
                    .isCloseTo(run.losses().get(k), within(CLOSE * run.losses().getFirst()));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.9, 1", "-0.5, 0.4", "0.6, 1.2"})
    void modesShrinkByOneMinusEtaLambda(double rho, double eta) {
        ConditioningPicture picture = picture("" + rho, "" + eta);
        double[] lambdas = {1 + Math.abs(rho), 1 - Math.abs(rho)};
        for (int i = 0; i < 2; i++) {
            List<Double> amplitudes = picture.modes().get(i).amplitudes();
            for (int k = 0; k < 60; k++) {
                double expected = amplitudes.get(0) * Math.pow(1 - eta * lambdas[i], k);
                assertThat(amplitudes.get(k)).isCloseTo(expected, within(CLOSE * Math.abs(expected)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.6, 4", "0.9, 19", "99/101, 100", "-0.9, 19", "0.99, 199", "0, 1"})
    void conditionNumberIsExact(String rho, String kappa) {
        assertThat(fact(picture(rho, "1"), "κ = (1 + |ρ|)/(1 − |ρ|)")).isEqualTo(kappa);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 10", "0.9, 66", "0.99, 688", "99/101, 346", "0, 1"})
    void stepsWithTheBestRateAreThoseOfPowersOfTheCorrelation(String rho, String steps) {
        assertThat(fact(picture(rho, "1"), "Steps with the best rate")).isEqualTo(steps);
        assertThat(fact(picture(rho, "1"), "Steps to a thousandth of the distance"))
                .isEqualTo(steps);
    }

    @Test
    void bestRateOvershootsAlongOneDirectionAndUndershootsAlongTheOther() {
        assertThat(picture("0.9", "1").sentence())
                .startsWith("κ is 19.")
                .contains("Along λ₁ a step goes 1.9 times the way: it overshoots, and lands nearer on the other side.")
                .contains("Along λ₂ a step goes 0.1 of the way: it undershoots.")
                .contains("after 66 steps");
    }

    @Test
    void boundsBelongToNothingElse() {
        assertThat(picture("0.6", "1/1.6").sentence()).contains("Along λ₁ a step goes all of the way");
        assertThat(picture("0.6", "2/1.6").sentence())
                .contains("Along λ₁ a step goes twice the way")
                .contains("never come to rest");
        assertThat(picture("0.6", "1.2501").sentence()).contains("lands farther off");
        assertThat(picture("0.6", "1.2499").sentence()).contains("lands nearer on the other side");
    }

    @Test
    void whiteningTakesTheConditionNumberFromAHundredToOne() {
        ConditioningPicture raw = picture("99/101", "1");
        ConditioningPicture whitened = picture(Map.of("rho", "99/101", "features", "whitened"));
        assertThat(raw.sentence()).startsWith("κ is 100.");
        assertThat(whitened.sentence()).contains("κ is 1.").contains("after 1 step;");
        assertThat(whitened.path().get(1)).containsExactly(0.0, 0.0);
    }

    @Test
    void ratesAreThoseOfTheBounds() {
        assertThat(picture("0.6", "1").rates())
                .extracting(rate -> rate.key() + " " + rate.typed())
                .containsExactly("monotone 0.625", "best 1", "stable 1.25");
        assertThat(picture("0", "1").rates())
                .extracting(ConditioningPicture.Rate::key)
                .containsExactly("best", "stable");
    }

    @ParameterizedTest
    @CsvSource({
        "rho, 1, would say the same",
        "rho, i, would say the same",
        "eta, 0, above 0",
        "eta, 11, up to 10",
        "w, 1 2 3, two real entries",
        "w, 1000 0, up to 100",
        "steps, 101, from 1 to 100",
        "features, raw, standardized"
    })
    void whatCannotBeIsExplained(String parameter, String text, String complaint) {
        assertThatThrownBy(() -> new ConditioningWidget().parse(Parameters.NONE.with(parameter, text)))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo(parameter))
                .hasMessageContaining(complaint);
    }
}
