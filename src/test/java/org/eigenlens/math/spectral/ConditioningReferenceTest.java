package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Condition numbers and κ(V) of the reference matrices, as far as double precision can know them. */
class ConditioningReferenceTest {

    private static final double U = 0x1p-53;

    static Stream<Named<JsonNode>> records() {
        return SpectrumReferenceTest.records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void kappaIsKnownToAboutItsOwnSquareTimesRounding(JsonNode r) {
        double kappa = ReferenceData.number(r.get("kappaV"));
        double computed = Conditioning.of(ReferenceData.matrix(r.get("A"))).eigenvectorCondition();
        if (kappa <= 1e7) {
            assertThat(computed).isCloseTo(kappa, withPercentage(100 * 50 * U * Math.max(1, kappa * kappa)));
        } else if (Double.isFinite(kappa) && !isLostInRounding(r)) {
            assertThat(computed).isBetween(kappa / 10, kappa * 10);
        } else {
            assertThat(computed).isGreaterThanOrEqualTo(1e7);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void conditionNumbersAreNormsOfSpectralProjectors(JsonNode r) {
        Conditioning conditioning = Conditioning.of(ReferenceData.matrix(r.get("A")));
        double kappa = ReferenceData.number(r.get("kappaV"));
        for (JsonNode e : r.get("eigenvalues")) {
            double truth = e.hasNonNull("proj") ? ReferenceData.number(e.get("proj")) : Double.POSITIVE_INFINITY;
            double computed = conditioning.conditionNumber(nearest(conditioning.spectrum(), e));
            if (kappa <= 1e6) {
                assertThat(computed).isCloseTo(truth, withPercentage(100 * 50 * U * Math.max(1, kappa * kappa)));
            } else if (truth > 1e7 && Double.isFinite(truth) && !isLostInRounding(r)) {
                assertThat(computed).isBetween(truth / 10, truth * 10);
            }
        }
    }

    /**
     * Three eigenvalues nearer to each other than the cube root of the rounding in their matrix, so that it hides how
     * near.
     */
    private static boolean isLostInRounding(JsonNode r) {
        return r.get("family").asString().equals("near-defective-3c") && ReferenceData.number(r.get("kappaV")) > 1e11;
    }

    private static int nearest(Spectrum spectrum, JsonNode e) {
        ComplexNumber half =
                new ComplexNumber(ReferenceData.number(e.get("re")), ReferenceData.number(e.get("im"))).times(0.5);
        return IntStream.range(0, spectrum.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        i -> spectrum.eigenvalue(i).times(0.5).minus(half).modulus()))
                .orElseThrow();
    }
}
