package org.eigenlens.math.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.sample.Samples.Divisor;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.RandomMatrices;
import org.eigenlens.math.spectral.ReferenceData;
import org.eigenlens.math.spectral.Spectrum;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CovarianceTest {

    private static final double U = 0x1p-53;

    static Stream<Named<JsonNode>> records() {
        return Stream.of("whitening", "batchnorm_data")
                .flatMap(name ->
                        ReferenceData.stream(ReferenceData.file("optim.json").get(name)))
                .map(r ->
                        Named.of(r.get("id").asString() + " " + r.get("source").asString(), r));
    }

    private static Covariance covariance(JsonNode r) {
        if (!r.has("X")) {
            return Covariance.of(ReferenceData.matrix(r.get("Sigma")));
        }
        boolean isPopulation = r.get("source").asString().startsWith("population");
        Samples samples = new Samples(ReferenceData.matrix(r.get("X")));
        return Covariance.of(samples.covariance(isPopulation ? Divisor.POPULATION : Divisor.SAMPLE));
    }

    @Provide
    Arbitrary<DenseMatrix> definite() {
        return RandomMatrices.general(1, 5).map(a -> {
            DenseMatrix square = a.times(a.transpose());
            return square.plus(square.transpose()).plus(0.01 * (1 + square.maxAbs()), DenseMatrix.identity(a.rows()));
        });
    }

    @ParameterizedTest
    @MethodSource("records")
    void covarianceAndItsSpectrumAgree(JsonNode r) {
        Covariance covariance = covariance(r);
        DenseMatrix sigma = ReferenceData.matrix(r.get("Sigma_exact"));
        assertThat(covariance.matrix().minus(sigma).maxAbs()).isLessThanOrEqualTo(8 * U * sigma.maxAbs());
        double[] eigenvalues = ReferenceData.doubles(r.get("eigenvalues"));
        double[] shares = ReferenceData.doubles(r.get("explained"));
        for (int i = 0; i < eigenvalues.length; i++) {
            assertThat(covariance.spectrum().eigenvalue(i).re())
                    .isCloseTo(eigenvalues[i], within(64 * U * eigenvalues[0]));
            assertThat(covariance.explained().entry(i)).isCloseTo(shares[i], within(64 * U));
        }
        double kappa = ReferenceData.number(r.get("kappa"));
        assertThat(covariance.conditionNumber()).isCloseTo(kappa, within(64 * U * kappa * kappa));
    }

    @ParameterizedTest
    @MethodSource("records")
    void rootsAndWhiteningsAgree(JsonNode r) {
        Covariance covariance = covariance(r);
        double kappa = ReferenceData.number(r.get("kappa"));
        check(covariance.zcaWhitening(), r.get("zca"), 64 * U * kappa);
        check(covariance.squareRoot(), r.get("sqrt"), 64 * U * kappa);
        check(covariance.choleskyFactor(), r.get("cholesky_lower"), 64 * U * kappa);
    }

    @ParameterizedTest
    @MethodSource("records")
    void batchNormalizationLeavesTheCorrelation(JsonNode r) {
        DenseMatrix correlation = covariance(r).correlation();
        check(correlation, r.get("bn_correlation"), 1e-14);
        Covariance normalized = Covariance.of(correlation);
        double kappa = ReferenceData.number(r.get("bn_kappa"));
        assertThat(normalized.conditionNumber()).isCloseTo(kappa, within(64 * U * kappa * kappa));
        assertThat(correlation.trace()).isEqualTo(ReferenceData.number(r.get("bn_trace")));
        double[] eigenvalues = ReferenceData.doubles(r.get("bn_eigenvalues"));
        for (int i = 0; i < eigenvalues.length; i++) {
            assertThat(normalized.spectrum().eigenvalue(i).re()).isCloseTo(eigenvalues[i], within(1e-14));
        }
    }

    private static void check(DenseMatrix computed, JsonNode rows, double relative) {
        DenseMatrix truth = ReferenceData.matrix(rows);
        assertThat(computed.minus(truth).maxAbs()).isLessThanOrEqualTo(relative * truth.maxAbs());
    }

    @Property(tries = 500)
    void everyWhiteningMakesTheCovarianceTheIdentity(@ForAll("definite") DenseMatrix sigma) {
        Covariance covariance = Covariance.of(sigma);
        DenseMatrix identity = DenseMatrix.identity(sigma.rows());
        double tolerance = 200 * U * covariance.conditionNumber() * sigma.rows();
        for (DenseMatrix w :
                new DenseMatrix[] {covariance.zcaWhitening(), covariance.pcaWhitening(), covariance.choleskyWhitening()
                }) {
            DenseMatrix white = w.times(sigma).times(w.transpose());
            assertThat(white.minus(identity).maxAbs()).isLessThan(tolerance);
        }
    }

    @Property(tries = 500)
    void factorsMultiplyToTheCovariance(@ForAll("definite") DenseMatrix sigma) {
        Covariance covariance = Covariance.of(sigma);
        DenseMatrix root = covariance.squareRoot();
        DenseMatrix factor = covariance.choleskyFactor();
        double tolerance = 50 * U * sigma.rows() * sigma.maxAbs() * sigma.rows();
        assertThat(root.times(root).minus(sigma).maxAbs()).isLessThan(tolerance);
        assertThat(factor.times(factor.transpose()).minus(sigma).maxAbs()).isLessThan(tolerance);
        assertThat(root.isSymmetric()).isTrue();
        for (int i = 0; i < sigma.rows(); i++) {
            assertThat(factor.entry(i, i)).isPositive();
            for (int j = i + 1; j < sigma.rows(); j++) {
                assertThat(factor.entry(i, j)).isZero();
            }
        }
    }

    @Property(tries = 300)
    void aCorrelationHasTraceDAndEntriesUpToOne(@ForAll("definite") DenseMatrix sigma) {
        DenseMatrix correlation = Covariance.of(sigma).correlation();
        assertThat(correlation.trace()).isEqualTo(sigma.rows());
        assertThat(correlation.isSymmetric()).isTrue();
        assertThat(correlation.maxAbs()).isEqualTo(1);
    }

    @Test
    void theSymmetricWhiteningMovesDataLeast() {
        Covariance covariance = Covariance.of(DenseMatrix.square(4, 2, 2, 3));
        assertThat(covariance.zcaWhitening().isSymmetric()).isTrue();
        assertThat(Spectrum.of(covariance.zcaWhitening()).eigenvalue(1).re()).isPositive();
    }

    @Test
    void matricesThatAreNoCovarianceAreRefused() {
        assertThatThrownBy(() -> Covariance.of(DenseMatrix.square(1, 2, 0, 1))).hasMessageContaining("not symmetric");
        assertThatThrownBy(() -> Covariance.of(DenseMatrix.square(1, 2, 2, 1))).hasMessageContaining("not above 0");
        assertThatThrownBy(() -> Covariance.of(DenseMatrix.square(1, 1, 1, 1))).hasMessageContaining("does not vary");
        assertThatThrownBy(() -> Covariance.of(DenseMatrix.of(1, 2, 1, 1))).hasMessageContaining("not symmetric");
    }
}
