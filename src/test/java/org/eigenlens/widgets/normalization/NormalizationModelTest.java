package org.eigenlens.widgets.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.sample.Samples;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizationModelTest {

    private static final double CLOSE = 1e-12;

    private static NormalizationState state(String s1, String s2, String rho) {
        return new NormalizationWidget().parse(new Parameters(Map.of("s1", s1, "s2", s2, "rho", rho)));
    }

    private static NormalizationPicture picture(String s1, String s2, String rho) {
        return NormalizationModel.of(state(s1, s2, rho), Words.of(NormalizationModel.class, Locale.ENGLISH));
    }

    private static String fact(NormalizationPicture picture, String key) {
        return picture.facts().stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    private static DenseMatrix covariance(List<List<Double>> points) {
        double[][] rows = points.stream()
                .map(point -> new double[] {point.get(0), point.get(1)})
                .toArray(double[][]::new);
        return new Samples(DenseMatrix.ofRows(rows)).covariance(Samples.Divisor.POPULATION);
    }

    private static void assertCovariance(NormalizationPicture.Way way, double p, double q, double r) {
        DenseMatrix sigma = covariance(way.points());
        double scale = Math.max(p, r);
        assertThat(sigma.entry(0, 0)).isCloseTo(p, within(CLOSE * scale));
        assertThat(sigma.entry(0, 1)).isCloseTo(q, within(CLOSE * scale));
        assertThat(sigma.entry(1, 1)).isCloseTo(r, within(CLOSE * scale));
    }

    @ParameterizedTest
    @CsvSource({"4, 0.5, 0.6", "10, 1, 0", "1, 1, 0.98", "3, 1, -0.9", "1, 1, 0", "0.2, 7, 0.3"})
    void drawnPointsHaveTheCovarianceThatIsSet(double s1, double s2, double rho) {
        NormalizationPicture picture = picture("" + s1, "" + s2, "" + rho);
        assertCovariance(picture.ways().get(0), s1 * s1, rho * s1 * s2, s2 * s2);
        assertCovariance(picture.ways().get(1), 1, rho, 1);
    }

    @ParameterizedTest
    @CsvSource({"4, 0.5, 0.6", "10, 1, 0", "1, 1, 0.98", "3, 1, -0.9", "1, 1, 0"})
    void whitenedPointsHaveTheIdentity(String s1, String s2, String rho) {
        assertCovariance(picture(s1, s2, rho).ways().get(2), 1, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({"4, 0.5, 0.6", "3, 1, -0.9", "0.2, 7, 0.3", "1, 2, 0.999"})
    void conditionNumberIsTheQuotientOfTheRootsOfTheCharacteristicPolynomial(double s1, double s2, double rho) {
        double trace = s1 * s1 + s2 * s2;
        double determinant = s1 * s1 * s2 * s2 * (1 - rho * rho);
        double largest = (trace + Math.sqrt(trace * trace - 4 * determinant)) / 2;
        double kappa = largest * largest / determinant;
        NormalizationState state = state("" + s1, "" + s2, "" + rho);
        assertThat(state.covariance().conditionNumber().re()).isCloseTo(kappa, within(CLOSE * kappa * kappa / 10));
        double between = (1 + Math.abs(rho)) / (1 - Math.abs(rho));
        assertThat(state.correlations().conditionNumber().re()).isCloseTo(between, within(CLOSE * between));
    }

    @Test
    void scalesAloneFallFromAHundredToOneByStandardizing() {
        NormalizationPicture picture = picture("10", "1", "0");
        assertThat(fact(picture, "kappa")).isEqualTo("100");
        assertThat(fact(picture, "kappa-standardized")).isEqualTo("1");
        assertThat(picture.sentence()).contains("whitening already");
    }

    @Test
    void correlationAloneStaysAHundredUntilItIsWhitened() {
        NormalizationPicture picture = picture("1", "1", "99/101");
        assertThat(fact(picture, "kappa")).isEqualTo("100");
        assertThat(fact(picture, "kappa-standardized")).isEqualTo("100");
        assertThat(fact(picture, "steps")).isEqualTo("346 raw, 346 standardized, 1 whitened");
    }

    @Test
    void whiteningMatrixOfTheWorkedExampleIsExact() {
        assertThat(state("√5", "√5", "0.8").covariance().whitening())
                .hasValueSatisfying(
                        w -> assertThat(w.p().toText() + " " + w.q().toText()).isEqualTo("2/3 −1/3"));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 0", "4, 1, 0", "√5, √5, 0.8", "√10, √10, 3/5"})
    void exactWhiteningMatrixAgreesWithTheOneInDoubles(String s1, String s2, String rho) {
        CovarianceOfTwo sigma = state(s1, s2, rho).covariance();
        DenseMatrix zca = sigma.inDoubles().zcaWhitening();
        CovarianceOfTwo exact = sigma.whitening().orElseThrow();
        assertThat(exact.p().re()).isCloseTo(zca.entry(0, 0), within(CLOSE));
        assertThat(exact.q().re()).isCloseTo(zca.entry(0, 1), within(CLOSE));
        assertThat(exact.r().re()).isCloseTo(zca.entry(1, 1), within(CLOSE));
    }

    @Test
    void traceAfterStandardizingIsTheNumberOfFeatures() {
        assertThat(fact(picture("4", "0.5", "0.6"), "trace-standardized")).isEqualTo("2");
        assertThat(fact(picture("4", "0.5", "0.6"), "trace")).isEqualTo("16.25");
    }

    @ParameterizedTest
    @CsvSource({
        "s1, 0, from 0.05 to 20",
        "s1, -3, from 0.05 to 20",
        "s2, 1e9, from 0.05 to 20",
        "s2, i, from 0.05 to 20",
        "rho, 1, would lie on a line",
        "rho, -2, would lie on a line"
    })
    void whatCannotBeIsExplained(String parameter, String text, String complaint) {
        assertThatThrownBy(() -> new NormalizationWidget().parse(Parameters.NONE.with(parameter, text)))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo(parameter))
                .hasMessageContaining(complaint);
    }
}
