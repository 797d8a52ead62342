package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class TransientGrowthTest {

    private static final double U = 0x1p-53;

    static Stream<Named<JsonNode>> records() {
        return ReferenceData.stream(ReferenceData.file("dynamics.json").get("transient"))
                .map(r ->
                        Named.of(r.get("id").asString() + " " + r.get("family").asString(), r));
    }

    @Provide
    Arbitrary<DenseMatrix> small() {
        return RandomMatrices.general(2, 3);
    }

    @ParameterizedTest
    @MethodSource("records")
    void normsOfPowersAgreeWithTheTable(JsonNode r) {
        DenseMatrix a = ReferenceData.matrix(r.get("A"));
        TransientGrowth growth = TransientGrowth.of(a, 100);
        double norm = ReferenceData.number(r.get("norm2"));
        for (var entry : r.get("transient").get("table").properties()) {
            int t = Integer.parseInt(entry.getKey());
            double truth = ReferenceData.number(entry.getValue());
            double bound = 20 * t * U * Math.max(truth, Math.min(1, Math.pow(norm, t)) * 1e-3);
            assertThat(growth.norm(t)).isCloseTo(truth, within(bound));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void thePeakIsWhereItIsAndForEver(JsonNode r) {
        JsonNode truth = r.get("transient");
        int firstBelow1 = truth.get("firstBelow1").asInt();
        TransientGrowth growth = TransientGrowth.of(ReferenceData.matrix(r.get("A")), firstBelow1);
        double peak = ReferenceData.number(truth.get("max"));
        assertThat(growth.peak()).isCloseTo(peak, within(1e-12 * peak));
        if (!truth.has("ties")) {
            assertThat(growth.peakTime()).isEqualTo(truth.get("argmax").asInt());
        }
        assertThat(growth.isPeakForEver()).isTrue();
        assertThat(TransientGrowth.of(growth.matrix(), firstBelow1 - 1).isPeakForEver())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("records")
    void theWorstStartGrowsToThePeak(JsonNode r) {
        DenseMatrix a = ReferenceData.matrix(r.get("A"));
        TransientGrowth growth = TransientGrowth.of(a, 200);
        DenseVector x = growth.worstStart();
        assertThat(x.norm()).isCloseTo(1, within(4 * U));
        for (int t = 0; t < growth.peakTime(); t++) {
            x = a.times(x);
        }
        assertThat(x.norm()).isCloseTo(growth.peak(), within(1e-12 * growth.peak()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void theKreissConstantIsFound(JsonNode r) {
        KreissConstant kreiss = KreissConstant.of(ReferenceData.matrix(r.get("A")));
        double truth = ReferenceData.number(r.get("kreiss").get("K"));
        assertThat(kreiss.value()).isCloseTo(truth, within(1e-12 * truth));
        if (r.get("kreiss").path("z").isArray()) {
            double[] z = ReferenceData.doubles(r.get("kreiss").get("z"));
            ComplexNumber point = kreiss.point().orElseThrow();
            assertThat(point.im()).isNotNegative();
            assertThat(valueAt(ReferenceData.matrix(r.get("A")), point)).isCloseTo(truth, within(1e-12 * truth));
            if (r.get("family").asString().startsWith("triangular")) {
                assertThat(point.minus(new ComplexNumber(z[0], z[1])).modulus()).isLessThan(1e-6 * point.modulus());
            }
        } else {
            assertThat(kreiss.point()).isEmpty();
        }
    }

    private static double valueAt(DenseMatrix a, ComplexNumber z) {
        return (z.modulus() - 1) / Pseudospectrum.of(a).sigmaMin(z);
    }

    @ParameterizedTest
    @MethodSource("records")
    void thePeakLiesBetweenTheBoundsOfKreiss(JsonNode r) {
        DenseMatrix a = ReferenceData.matrix(r.get("A"));
        double kreiss = KreissConstant.of(a).value();
        double peak = TransientGrowth.of(a, 700).peak();
        assertThat(peak).isBetween(kreiss * (1 - 1e-12), Math.E * a.rows() * kreiss);
    }

    @Test
    void theKreissConstantOfAJordanBlockIsItsClosedForm() {
        double tau = 2 / (1 - 0.5);
        assertThat(KreissConstant.of(DenseMatrix.square(0.5, 2, 0, 0.5)).value())
                .isCloseTo(tau / 4 + 1 / tau, within(1e-13));
    }

    @Test
    void theKreissConstantOfAGrowingMatrixIsInfinite() {
        assertThat(KreissConstant.of(DenseMatrix.diagonal(1, 0.5)))
                .isEqualTo(new KreissConstant(Double.POSITIVE_INFINITY, Optional.empty()));
    }

    @Property(tries = 500)
    void powersLieBetweenTheirBounds(@ForAll("small") DenseMatrix a) {
        TransientGrowth growth = TransientGrowth.of(a, 20);
        double slack = Conditioning.of(a).eigenvectorCondition() < 1e6 ? 1e-8 : Double.POSITIVE_INFINITY;
        for (int t = 0; t <= 20; t++) {
            double upper = growth.upperBound(t);
            assertThat(growth.norm(t)).isGreaterThanOrEqualTo(growth.lowerBound(t) * (1 - 1e-8) - slack * upper);
            assertThat(growth.norm(t)).isLessThanOrEqualTo(upper * (1 + slack) + slack);
        }
    }

    @Property(tries = 500)
    void powersAreThoseOfTheMatrix(@ForAll("small") DenseMatrix a) {
        TransientGrowth growth = TransientGrowth.of(a, 6);
        DenseMatrix power = DenseMatrix.identity(a.rows());
        for (int t = 0; t <= 6; t++) {
            double norm = SpectralNorm.of(power);
            assertThat(growth.norm(t)).isCloseTo(norm, within(1e-13 * Math.pow(SpectralNorm.of(a), t)));
            power = a.times(power);
        }
    }

    @Test
    void hugePowersHaveLogarithms() {
        TransientGrowth growth = TransientGrowth.of(DenseMatrix.diagonal(1e200, 1), 4);
        assertThat(growth.norm(4)).isInfinite();
        assertThat(growth.logNorm(4)).isCloseTo(800 * Math.log(10), within(1e-10));
        assertThat(growth.peakTime()).isEqualTo(4);
        assertThat(growth.horizon()).isEqualTo(4);
        TransientGrowth tiny = TransientGrowth.of(DenseMatrix.diagonal(1e-200, 0), 4);
        assertThat(tiny.norm(4)).isZero();
        assertThat(tiny.logNorm(4)).isCloseTo(-800 * Math.log(10), within(1e-10));
        assertThat(tiny.peakTime()).isZero();
    }

    @Test
    void nilpotentPowersEndInZero() {
        TransientGrowth growth = TransientGrowth.of(DenseMatrix.square(0, 7, 0, 0), 3);
        assertThat(growth.norm(1)).isEqualTo(7);
        assertThat(growth.norm(2)).isZero();
        assertThat(growth.logNorm(3)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(growth.peakTime()).isEqualTo(1);
        assertThat(growth.worstStart()).isEqualTo(DenseVector.of(0, 1));
        assertThat(growth.upperBound(1)).isInfinite();
    }

    @Test
    void aNegativeHorizonIsRefused() {
        assertThatThrownBy(() -> TransientGrowth.of(DenseMatrix.identity(2), -1))
                .hasMessageContaining("0 or more");
        assertThat(TransientGrowth.of(DenseMatrix.identity(2), 0).isPeakForEver())
                .isFalse();
        assertThat(TransientGrowth.of(DenseMatrix.identity(2), 5).isPeakForEver())
                .isFalse();
    }
}
