package org.eigenlens.widgets.gaussnewton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eigenlens.math.descent.LeastSquares;
import org.eigenlens.math.descent.Newton;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.gaussnewton.GaussNewtonPicture.Step;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaussNewtonModelTest {

    private static final double CLOSE = 1e-12;

    private static GaussNewtonPicture picture(String curve, String theta, String misfit) {
        GaussNewtonState state =
                new GaussNewtonWidget().parse(new Parameters(Map.of("curve", curve, "theta", theta, "m", misfit)));
        return GaussNewtonModel.of(state, Words.of(GaussNewtonModel.class, Locale.ENGLISH));
    }

    private static String fact(GaussNewtonPicture picture, String label) {
        return picture.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    /** The same loss, with derivatives by Taylor arithmetic in doubles. */
    private static LeastSquares byTaylorArithmetic(GaussNewtonPicture picture) {
        return new LeastSquares(2, x -> {
            DerivativeStructure[] residuals =
                    new DerivativeStructure[picture.data().size()];
            Arrays.setAll(
                    residuals,
                    t -> x[1].pow(t).multiply(x[0]).subtract(picture.data().get(t)));
            return residuals;
        });
    }

    private static void assertClose(List<List<Double>> actual, DenseMatrix expected) {
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                assertThat(actual.get(i).get(j))
                        .isCloseTo(expected.entry(i, j), within(CLOSE * Math.max(1, expected.maxAbs())));
            }
        }
    }

    private static void assertClose(Step step, DenseVector expected) {
        assertThat(step.to().get(0)).isCloseTo(expected.entry(0), within(CLOSE * expected.norm()));
        assertThat(step.to().get(1)).isCloseTo(expected.entry(1), within(CLOSE * expected.norm()));
    }

    @ParameterizedTest
    @CsvSource({"1 1, 0", "2 0.5, 1", "1.3 0.7, -0.4", "-0.8 1.2, 2", "3 -0.25, 0.5"})
    void matricesAndStepsAreThoseOfTaylorArithmetic(String theta, String misfit) {
        GaussNewtonPicture picture = picture("geometric", theta, misfit);
        DenseVector x = DenseVector.of(picture.at().get(0), picture.at().get(1));
        LeastSquares loss = byTaylorArithmetic(picture);
        assertClose(picture.gaussNewton(), loss.gaussNewton(x).matrix());
        assertClose(picture.hessian(), loss.hessian(x));
        assertClose(picture.gaussNewtonStep(), x.plus(1, loss.gaussNewton(x).step()));
        assertClose(
                Objects.requireNonNull(picture.newtonStep()),
                new Newton().begin(loss, x).step());
    }

    @ParameterizedTest
    @CsvSource({"1 1, 0", "2 0.5, 1", "1.3 0.7, -0.4", "-0.8 1.2, 2"})
    void curvatureAxesAreTheRightSingularVectorsAndCurvaturesTheSquaresOfSingularValues(String theta, String misfit) {
        GaussNewtonPicture picture = picture("geometric", theta, misfit);
        DenseVector x = DenseVector.of(picture.at().get(0), picture.at().get(1));
        Svd svd = Svd.of(byTaylorArithmetic(picture).jacobian(x));
        for (int i = 0; i < 2; i++) {
            double sigma = svd.sigma().entry(i);
            assertThat(picture.axes().get(i).lambda()).isCloseTo(sigma * sigma, within(CLOSE * sigma * sigma));
            for (int k = 0; k < 2; k++) {
                assertThat(picture.axes().get(i).direction().get(k))
                        .isCloseTo(svd.v().entry(k, i), within(CLOSE));
            }
        }
    }

    @Test
    void exampleOfTheLessonIsWhatOneFindsByHand() {
        GaussNewtonPicture picture = picture("geometric", "1 1", "0");
        assertThat(fact(picture, "JᵀJ")).isEqualTo("4, 6; 6, 14");
        assertThat(fact(picture, "Residual term Σ rᵢ∇²rᵢ")).isEqualTo("0, 3.25; 3.25, 5.5");
        assertThat(fact(picture, "Hessian, the sum of both")).isEqualTo("4, 9.25; 9.25, 19.5");
        assertThat(fact(picture, "Gradient Jᵀr")).isEqualTo("(0.25, 3.25)");
        assertThat(fact(picture, "After a Gauss–Newton step")).isEqualTo("(1.8, 0.425)");
        assertThat(picture.gaussNewtonStep().typed()).isEqualTo("1.8 0.425");
        assertThat(picture.sentence())
                .contains("of both signs")
                .contains("A Gauss–Newton step lowers the loss")
                .contains("A Newton step raises it");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-2", "2.5", "1/3"})
    void atTheBestCurveOnlyTheResidualTermFeelsTheMisfit(String misfit) {
        GaussNewtonPicture picture = picture("geometric", "2 1/2", misfit);
        double m = Fit.of(new GaussNewtonWidget().parse(new Parameters(Map.of("m", misfit))))
                .misfit()
                .re();
        assertThat(picture.gradient()).containsExactly(0.0, 0.0);
        assertClose(picture.gaussNewton(), DenseMatrix.square(85 / 64.0, 27 / 16.0, 27 / 16.0, 41 / 4.0));
        assertClose(picture.hessian(), DenseMatrix.square(85 / 64.0, 27 / 16.0, 27 / 16.0, 41 / 4.0 - 4 * m));
    }

    @ParameterizedTest
    @CsvSource({"1, 340, 689", "-2, 680, 689", "1/4, 85, 689"})
    void gaussNewtonShrinksTheErrorByAFactorThatGrowsWithTheMisfit(String misfit, int p, int q) {
        assertThat(fact(picture("geometric", "2 1/2", misfit), "Factor of a Gauss–Newton step near here"))
                .startsWith(p + "/" + q);
    }

    @Test
    void beyondAMisfitOf689Over340TheBestCurveIsASaddle() {
        assertThat(picture("geometric", "2 1/2", "2.02").sentence()).contains("this is a minimum");
        assertThat(picture("geometric", "2 1/2", "689/340").sentence()).contains("does not decide");
        assertThat(picture("geometric", "2 1/2", "2.03").sentence()).contains("a saddle of the loss");
    }

    @ParameterizedTest
    @CsvSource({"0.5 0.5, 1", "-3 2, 0", "7 -1/3, 2.5"})
    void lineHasOneMatrixForAllAndOneStepIsEnough(String theta, String misfit) {
        GaussNewtonPicture picture = picture("line", theta, misfit);
        assertThat(picture.hessian()).isEqualTo(picture.gaussNewton());
        assertThat(picture.gaussNewton()).isEqualTo(List.of(List.of(4.0, 6.0), List.of(6.0, 14.0)));
        assertThat(picture.newtonStep()).isEqualTo(picture.gaussNewtonStep());
        assertThat(picture.sentence()).contains("linear in its parameters").contains("Both steps are the same");
        String end = Objects.requireNonNull(picture.gaussNewtonStep().typed());
        GaussNewtonPicture after = picture("line", end, misfit);
        assertThat(Math.hypot(after.gradient().get(0), after.gradient().get(1))).isLessThan(1e-10);
    }

    @Test
    void matricesAgreeWhereAllResidualsAreZero() {
        GaussNewtonPicture picture = picture("geometric", "2 1/2", "0");
        assertThat(picture.hessian()).isEqualTo(picture.gaussNewton());
        assertThat(picture.sentence()).contains("All residuals are zero");
        assertThat(fact(picture, "Empirical Fisher Σ rᵢ²∇rᵢ∇rᵢᵀ")).isEqualTo("0, 0; 0, 0");
    }

    @ParameterizedTest
    @CsvSource({"1 1, 0", "2 0.5, 1", "1.3 0.7, -0.4", "-0.8 1.2, 2"})
    void noCurvatureIsFartherFromItsCounterpartThanTheNormOfTheResidualTerm(String theta, String misfit) {
        GaussNewtonPicture picture = picture("geometric", theta, misfit);
        double[] s = new double[4];
        Arrays.setAll(
                s,
                k -> picture.hessian().get(k / 2).get(k % 2)
                        - picture.gaussNewton().get(k / 2).get(k % 2));
        double gap = Svd.of(DenseMatrix.of(2, 2, s)).norm();
        Spectrum hessian = Spectrum.of(DenseMatrix.ofRows(picture.hessian().stream()
                .map(row -> new double[] {row.get(0), row.get(1)})
                .toArray(double[][]::new)));
        for (int i = 0; i < 2; i++) {
            double difference =
                    hessian.eigenvalue(i).re() - picture.axes().get(i).lambda();
            assertThat(Math.abs(difference)).isLessThanOrEqualTo(gap * (1 + CLOSE));
        }
    }

    @Test
    void dependentColumnsLeaveTheShortestStep() {
        GaussNewtonPicture picture = picture("geometric", "0 1/2", "0");
        assertThat(picture.sentence()).contains("JᵀJ is singular");
        assertThat(picture.gaussNewtonStep().typed()).isEqualTo("2 0.5");
        assertThat(fact(picture, "κ of JᵀJ, the square of κ(J)")).isEqualTo("infinite");
    }

    @Test
    void stepsCanBeTakenOneAfterAnotherAndLeadToTheFit() {
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(4), () -> afterSteps(8)))
                .isEqualTo("2 0.5");
    }

    private static String afterSteps(int count) {
        String theta = "1 1";
        for (int k = 0; k < count; k++) {
            theta = Objects.requireNonNull(
                    picture("geometric", theta, "0").gaussNewtonStep().typed());
        }
        return theta;
    }

    @Test
    void stepOutOfReachIsNotTyped() {
        GaussNewtonPicture far = picture("geometric", "0.01 1", "0");
        assertThat(far.gaussNewtonStep().to().get(1)).isLessThan(-GaussNewtonState.LARGEST);
        assertThat(far.gaussNewtonStep().typed()).isNull();
        assertThat(far.sentence())
                .contains("A Gauss–Newton step raises the loss from")
                .contains("That is beyond the range from −10 to 10, so it cannot be taken here.");
    }

    @Test
    void stepThatIsLostInTheDecimalsIsSaidToBeSo() {
        assertThat(picture("geometric", "2 0.5000000000001", "0").sentence())
                .contains("To twelve decimals that is the same point.");
        assertThat(picture("geometric", "2 0.5001", "0").sentence()).doesNotContain("the same point");
    }

    @ParameterizedTest
    @CsvSource({
        "theta, 11 0, from −10 to 10",
        "theta, √2 1, decimals or fractions",
        "theta, 1 2 3, two decimals",
        "theta, i 1, decimals or fractions",
        "m, 4, from −3 to 3",
        "m, √2, from −3 to 3",
        "curve, spiral, geometric and line",
        "along, 3, is 1 or 2"
    })
    void whatCannotBeIsExplained(String parameter, String text, String complaint) {
        assertThatThrownBy(() -> new GaussNewtonWidget().parse(Parameters.NONE.with(parameter, text)))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo(parameter))
                .hasMessageContaining(complaint);
    }
}
