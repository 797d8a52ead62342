package org.eigenlens.math.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.ReferenceData;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class KernelDensityTest {

    /** Below this the records ask for no digits. */
    private static final double TINY = 1e-290;

    static Stream<Named<JsonNode>> records() {
        return ReferenceData.stream(ReferenceData.file("optim.json").get("kde"))
                .map(r -> Named.of(r.get("id").asString(), r));
    }

    @ParameterizedTest
    @MethodSource("records")
    void densitiesAgree(JsonNode r) {
        KernelDensity density = new KernelDensity(
                DenseVector.of(ReferenceData.doubles(r.get("eigenvalues"))),
                r.get("h").asDouble());
        check(density.at(0), r.get("f0"));
        for (var entry : r.get("f").properties()) {
            check(density.at(Double.parseDouble(entry.getKey())), entry.getValue());
        }
    }

    private static void check(double computed, JsonNode node) {
        double truth = ReferenceData.number(node);
        assertThat(computed).isCloseTo(truth, within(truth > TINY ? 1e-12 * truth : TINY));
    }

    @Property(tries = 200)
    void theWholeMassIsOne(@ForAll long seed) {
        Random random = new Random(seed);
        DenseVector values = DenseVector.of(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        KernelDensity density = new KernelDensity(values, 0.25 + random.nextDouble());
        double step = 0.05;
        double mass = 0;
        for (int i = -400; i <= 400; i++) {
            mass += step * density.at(i * step);
        }
        assertThat(mass).isCloseTo(1, within(1e-12));
    }

    @Test
    void oneValueGivesTheNormalDensity() {
        KernelDensity density = new KernelDensity(DenseVector.of(3), 2);
        assertThat(density.at(3)).isCloseTo(0.5 / Math.sqrt(2 * Math.PI), within(1e-16));
        assertThat(density.at(5)).isCloseTo(0.5 / Math.sqrt(2 * Math.PI * Math.E), within(1e-16));
        assertThat(density.at(1)).isEqualTo(density.at(5));
    }

    @Test
    void silvermansBandwidthIsItsRule() {
        DenseVector values = DenseVector.of(9, 1, 5, 3, 7);
        double deviation = Math.sqrt(10);
        double range = 4 / 1.34;
        assertThat(KernelDensity.withSilvermanBandwidth(values).bandwidth())
                .isCloseTo(0.9 * Math.min(deviation, range) * Math.pow(5, -0.2), within(1e-15));
        DenseVector spread = DenseVector.of(0, 1, 2, 10);
        assertThat(KernelDensity.withSilvermanBandwidth(spread).bandwidth())
                .isCloseTo(0.9 * (4 - 0.75) / 1.34 * Math.pow(4, -0.2), within(1e-15));
    }

    @Test
    void theDeviationDecidesWhereItIsTheSmallerOrTheQuartilesAgree() {
        DenseVector outlier = DenseVector.of(1, 1, 1, 1, 1, 6);
        assertThat(KernelDensity.withSilvermanBandwidth(outlier).bandwidth())
                .isCloseTo(0.9 * Math.sqrt(25.0 / 6) * Math.pow(6, -0.2), within(1e-15));
        DenseVector pair = DenseVector.of(-1, -1, 1, 1);
        assertThat(KernelDensity.withSilvermanBandwidth(pair).bandwidth())
                .isCloseTo(0.9 * Math.sqrt(4.0 / 3) * Math.pow(4, -0.2), within(1e-15));
    }

    @Test
    void aBandwidthIsPositiveAndNeedsSomeSpread() {
        DenseVector values = DenseVector.of(1, 2);
        for (double bandwidth : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new KernelDensity(values, bandwidth))
                    .hasMessageContaining("give a number above 0");
        }
        assertThatThrownBy(() -> KernelDensity.withSilvermanBandwidth(DenseVector.of(2, 2, 2)))
                .hasMessageContaining("give a bandwidth yourself");
        assertThatThrownBy(() -> KernelDensity.withSilvermanBandwidth(DenseVector.of(2)))
                .hasMessageContaining("no spread");
    }
}
