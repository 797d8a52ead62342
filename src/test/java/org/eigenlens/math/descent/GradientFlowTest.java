package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.ReferenceData;
import org.eigenlens.math.spectral.Spectrum;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GradientFlowTest {

    static Stream<Named<JsonNode>> records() {
        return ReferenceData.stream(ReferenceData.file("optim.json").get("flow"))
                .map(r -> Named.of(r.get("id").asString() + " " + r.get("name").asString(), r));
    }

    @ParameterizedTest
    @MethodSource("records")
    void pointsOfTheFlowAgreeTo13Digits(JsonNode r) {
        DenseMatrix h = ReferenceData.matrix(r.get("H"));
        GradientFlow flow = new GradientFlow(h, DenseVector.of(ReferenceData.doubles(r.get("x0"))));
        Spectrum spectrum = Spectrum.of(h);
        double slowest = spectrum.eigenvalue(spectrum.size() - 1).re();
        for (var entry : r.get("values").properties()) {
            double t = Double.parseDouble(entry.getKey());
            DenseVector truth =
                    DenseVector.of(ReferenceData.doubles(entry.getValue().get("x")));
            double growth = Math.max(
                    Math.exp(-t * slowest),
                    ReferenceData.number(entry.getValue().get("norm_expm")));
            assertThat(flow.at(t).minus(truth).norm())
                    .isLessThanOrEqualTo(1e-13 * growth * flow.start().norm());
        }
    }

    @Property(tries = 500)
    void aLaterPointIsThePointOfTheFlowFromAnEarlierOne(
            @ForAll @Scale(4) @DoubleRange(min = -2, max = 2) double s,
            @ForAll @Scale(4) @DoubleRange(min = -2, max = 2) double t,
            @ForAll @Scale(4) @DoubleRange(min = -1, max = 1) double skew) {
        DenseMatrix h = DenseMatrix.square(1, 0.5 + skew, 0.5 - skew, -0.25);
        GradientFlow flow = new GradientFlow(h, DenseVector.of(3, -1));
        DenseVector twice = new GradientFlow(h, flow.at(s)).at(t);
        assertThat(twice.minus(flow.at(s + t)).norm()).isLessThan(1e-12);
    }

    @Property(tries = 300)
    void smallStepsOfGradientDescentFollowTheFlow(@ForAll @Scale(4) @DoubleRange(min = 0.1, max = 2) double t) {
        DenseMatrix h = DenseMatrix.square(2, 1, 1, 3);
        DenseVector start = DenseVector.of(1, -1);
        int steps = 2000;
        DenseVector end = new GradientDescent(t / steps)
                .run(new Quadratic(h), start, steps)
                .end();
        assertThat(end.minus(new GradientFlow(h, start).at(t)).norm()).isLessThan(20 * t / steps);
    }

    @Test
    void fastModesKeepTheirDigitsBesideSlowOnes() {
        GradientFlow flow = new GradientFlow(DenseMatrix.diagonal(100, 0.5), DenseVector.of(1, 1));
        assertThat(flow.at(1)).isEqualTo(DenseVector.of(Math.exp(-100), Math.exp(-0.5)));
    }

    @Test
    void theFlowStartsAtItsStart() {
        for (double skew : new double[] {0, 1}) {
            GradientFlow flow =
                    new GradientFlow(DenseMatrix.square(1, 2 + skew, 2 - skew, -1), DenseVector.of(0.25, -7));
            assertThat(flow.at(0).minus(flow.start()).norm()).isLessThan(1e-15 * 8);
        }
    }

    @Test
    void aFlowIsStableWhenEveryEigenvalueHasAPositiveRealPart() {
        DenseVector start = DenseVector.of(1, 1);
        assertThat(new GradientFlow(DenseMatrix.diagonal(1, 0.1), start).isStable())
                .isTrue();
        assertThat(new GradientFlow(DenseMatrix.diagonal(1, 0), start).isStable())
                .isFalse();
        assertThat(new GradientFlow(DenseMatrix.diagonal(1, -0.1), start).isStable())
                .isFalse();
        assertThat(new GradientFlow(DenseMatrix.square(0.2, -1, 1, 0.2), start).isStable())
                .isTrue();
        assertThat(new GradientFlow(DenseMatrix.square(-0.2, -1, 1, -0.2), start).isStable())
                .isFalse();
    }

    @Test
    void aModeHalvesInItsHalfLife() {
        GradientFlow flow = new GradientFlow(DenseMatrix.square(3), DenseVector.of(8));
        assertThat(flow.at(GradientFlow.halfLife(3)).entry(0)).isCloseTo(4, within(1e-14));
        assertThat(GradientFlow.halfLife(-3)).isEqualTo(-GradientFlow.halfLife(3));
    }

    @Test
    void sizesMustAgree() {
        assertThatThrownBy(() -> new GradientFlow(DenseMatrix.identity(2), DenseVector.of(1)))
                .hasMessageContaining("2×2");
        assertThatThrownBy(() -> new GradientFlow(DenseMatrix.of(1, 2, 1, 2), DenseVector.of(1)))
                .hasMessageContaining("1×2");
    }
}
