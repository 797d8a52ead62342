package org.eigenlens.math.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.sample.Samples.Divisor;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.ReferenceData;
import org.eigenlens.math.spectral.Spectrum;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SamplesTest {

    static Stream<Named<JsonNode>> records() {
        return ReferenceData.stream(ReferenceData.file("optim.json").get("batchnorm_data"))
                .map(r -> Named.of(r.get("id").asString(), r));
    }

    @Provide
    Arbitrary<Samples> clouds() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> {
            Random random = new Random(seed);
            int columns = 1 + random.nextInt(4);
            double[] entries = new double[(2 + random.nextInt(9)) * columns];
            Arrays.setAll(entries, i -> Math.scalb(random.nextGaussian(), i % columns));
            return new Samples(DenseMatrix.of(entries.length / columns, columns, entries));
        });
    }

    @ParameterizedTest
    @MethodSource("records")
    void meansAgree(JsonNode r) {
        DenseVector mean = new Samples(ReferenceData.matrix(r.get("X"))).mean();
        DenseVector truth = DenseVector.of(ReferenceData.doubles(r.get("mean")));
        assertThat(mean.minus(truth).norm()).isLessThanOrEqualTo(1e-15 * (1 + truth.norm()));
    }

    @Property(tries = 500)
    void centeredSamplesHaveMeanZeroAndTheSameCovariance(@ForAll("clouds") Samples cloud) {
        Samples centered = cloud.centered();
        assertThat(centered.mean().norm()).isLessThan(1e-14);
        DenseMatrix covariance = cloud.covariance(Divisor.POPULATION);
        assertThat(centered.covariance(Divisor.POPULATION).minus(covariance).maxAbs())
                .isLessThan(1e-13);
        double n = cloud.size();
        assertThat(cloud.covariance(Divisor.SAMPLE)
                        .minus(covariance.times(n / (n - 1)))
                        .maxAbs())
                .isLessThan(1e-12);
    }

    @Property(tries = 500)
    void standardizedSamplesHaveTheCorrelationAsCovariance(@ForAll("clouds") Samples cloud) {
        DenseMatrix covariance = cloud.standardized().covariance(Divisor.POPULATION);
        assertThat(cloud.standardized().size()).isEqualTo(cloud.size());
        assertThat(covariance.trace()).isCloseTo(cloud.dimension(), within(1e-13));
        if (cloud.size() > 2 * cloud.dimension()) {
            DenseMatrix correlation =
                    Covariance.of(cloud.covariance(Divisor.POPULATION)).correlation();
            assertThat(covariance.minus(correlation).maxAbs()).isLessThan(1e-13);
        }
    }

    @Property(tries = 300)
    void mappedSamplesHaveTheMappedCovariance(@ForAll("clouds") Samples cloud) {
        int d = cloud.dimension();
        double[] entries = new double[2 * d];
        Arrays.setAll(entries, i -> i % 3 - 0.5);
        DenseMatrix w = DenseMatrix.of(2, d, entries);
        DenseMatrix expected = w.times(cloud.covariance(Divisor.POPULATION)).times(w.transpose());
        DenseMatrix mapped = cloud.mapped(w).covariance(Divisor.POPULATION);
        assertThat(mapped.minus(expected).maxAbs()).isLessThan(1e-11);
    }

    @Property(tries = 300)
    void principalComponentsAreTheEigenvectorsOfTheCovariance(@ForAll("clouds") Samples cloud) {
        PrincipalComponents components = PrincipalComponents.of(cloud);
        Spectrum spectrum = Spectrum.of(cloud.covariance(Divisor.POPULATION));
        assertThat(components.count()).isEqualTo(Math.min(cloud.size(), cloud.dimension()));
        for (int k = 0; k < components.count(); k++) {
            double variance = spectrum.eigenvalue(k).re();
            assertThat(components.variance(k)).isCloseTo(variance, within(1e-12));
            DenseVector direction = components.direction(k);
            DenseVector image = spectrum.matrix().times(direction);
            assertThat(image.plus(-components.variance(k), direction).norm()).isLessThan(1e-11);
        }
        assertThat(components.explained(0)).isZero();
        assertThat(components.explained(components.count())).isCloseTo(1, within(1e-15));
    }

    @Property(tries = 300)
    void allComponentsRebuildASampleAndFewerLeaveTheRest(@ForAll("clouds") Samples cloud) {
        PrincipalComponents components = PrincipalComponents.of(cloud);
        double lost = 0;
        for (int i = 0; i < cloud.size(); i++) {
            DenseVector x = cloud.rows().row(i);
            assertThat(components.reconstruction(x, components.count()).minus(x).norm())
                    .isLessThan(1e-12);
            assertThat(components.reconstruction(x, 0)).isEqualTo(cloud.mean());
            double rest = components.reconstruction(x, 1).minus(x).norm();
            lost += rest * rest / cloud.size();
        }
        double variance = cloud.covariance(Divisor.POPULATION).trace();
        assertThat(lost).isCloseTo((1 - components.explained(1)) * variance, within(1e-12));
    }

    @Test
    void aLargeOffsetCostsNoDigits() {
        Samples far = new Samples(DenseMatrix.of(3, 1, 1e8 + 1, 1e8 + 2, 1e8 + 3));
        assertThat(far.mean()).isEqualTo(DenseVector.of(1e8 + 2));
        assertThat(far.covariance(Divisor.SAMPLE)).isEqualTo(DenseMatrix.square(1));
    }

    @Test
    void aConstantFeatureBecomesZero() {
        Samples cloud = new Samples(DenseMatrix.of(2, 2, 1, 7, 3, 7));
        assertThat(cloud.standardized().rows()).isEqualTo(DenseMatrix.of(2, 2, -1, 0, 1, 0));
    }

    @Test
    void oneSampleHasNoSampleCovariance() {
        Samples one = new Samples(DenseMatrix.of(1, 2, 3, 4));
        assertThat(one.covariance(Divisor.POPULATION).maxAbs()).isZero();
        assertThatThrownBy(() -> one.covariance(Divisor.SAMPLE)).hasMessageContaining("at least two");
        assertThat(PrincipalComponents.of(one).explained(1)).isZero();
    }

    @Test
    void scoresAreCoordinatesFromTheMean() {
        Samples cross = new Samples(DenseMatrix.of(4, 2, 3, 1, -1, 1, 1, 2, 1, 0));
        PrincipalComponents components = PrincipalComponents.of(cross);
        assertThat(components.direction(0)).isEqualTo(DenseVector.of(1, 0));
        assertThat(components.score(DenseVector.of(3, 5), 0)).isEqualTo(2);
        assertThat(components.score(DenseVector.of(3, 5), 1)).isEqualTo(4);
        assertThat(components.variance(0)).isCloseTo(2, within(1e-15));
        assertThat(components.explained(1)).isCloseTo(0.8, within(1e-15));
    }
}
