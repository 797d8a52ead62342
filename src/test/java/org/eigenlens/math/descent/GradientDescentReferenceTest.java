package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.ReferenceData;
import org.eigenlens.math.spectral.Svd;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Descents on quadratics, held to iterates from exact rationals. */
class GradientDescentReferenceTest {

    private static final double U = 0x1p-53;

    static Stream<Named<JsonNode>> records() {
        return ReferenceData.stream(ReferenceData.file("optim.json").get("gradient_descent"))
                .map(r -> Named.of(r.get("id").asString() + " " + r.get("name").asString(), r));
    }

    private static Quadratic loss(JsonNode r) {
        return new Quadratic(ReferenceData.matrix(r.get("H")));
    }

    private static GradientDescent rule(JsonNode r) {
        return new GradientDescent(r.get("eta").asDouble());
    }

    @ParameterizedTest
    @MethodSource("records")
    void iteratesAreThoseOfExactArithmeticUpToRounding(JsonNode r) {
        Quadratic loss = loss(r);
        DenseVector start = DenseVector.of(ReferenceData.doubles(r.get("x0")));
        Trajectory path = rule(r).run(loss, start, 50);
        double growth = Svd.of(rule(r).stepMatrix(loss.curvature())).norm();
        boolean isStable = r.get("stability").asString().equals("stable");
        for (var entry : r.get("iterates").properties()) {
            int k = Integer.parseInt(entry.getKey());
            DenseVector truth =
                    DenseVector.of(ReferenceData.doubles(entry.getValue().get("x")));
            double error = path.points().get(k).minus(truth).norm();
            double bound = 4 * k * U * reach(path, growth, k);
            assertThat(error).isLessThanOrEqualTo(isStable ? Math.max(bound, 1e-12 * start.norm()) : bound);
            double slope = Svd.of(loss.curvature()).norm() * truth.norm();
            assertThat(path.losses().get(k))
                    .isCloseTo(
                            ReferenceData.number(entry.getValue().get("loss")),
                            within(slope * (2 * bound + 10 * U * truth.norm())));
        }
    }

    /** The largest \(\|I - \eta H\|^{k-j}\|x_j\|\): how large the rounding error of a step j may have become by step k. */
    private static double reach(Trajectory path, double growth, int k) {
        double largest = 0;
        for (int j = 0; j <= k; j++) {
            largest = Math.max(
                    largest, Math.pow(growth, k - j) * path.points().get(j).norm());
        }
        return largest;
    }

    @ParameterizedTest
    @MethodSource("records")
    void factorsAndCurvaturesOfTheModesAgree(JsonNode r) {
        List<Mode> modes = Mode.of(loss(r), r.get("eta").asDouble());
        double[] curvatures = ReferenceData.doubles(r.get("eigenvalues"));
        double[] factors = ReferenceData.doubles(r.get("factors"));
        double norm = Svd.of(loss(r).curvature()).norm();
        for (int i = 0; i < modes.size(); i++) {
            assertThat(modes.get(i).curvature()).isCloseTo(curvatures[i], within(32 * U * norm));
            assertThat(modes.get(i).factor())
                    .isCloseTo(
                            factors[i], within(32 * U * Math.max(1, r.get("eta").asDouble() * norm)));
        }
        assertThat(rule(r).rate(loss(r).curvature()))
                .isCloseTo(ReferenceData.number(r.get("spectral_radius")), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("records")
    void stabilityFollowsFromTheRegimesOfTheModes(JsonNode r) {
        List<Mode> modes = Mode.of(loss(r), r.get("eta").asDouble());
        if (r.get("boundary").asBoolean()) {
            assertThat(modes.getFirst().factor()).isCloseTo(-1, within(1e-12));
            return;
        }
        List<Regime> regimes = modes.stream().map(Mode::regime).toList();
        boolean grows = regimes.contains(Regime.DIVERGING) || regimes.contains(Regime.ESCAPING);
        String stability = grows ? "unstable" : regimes.stream().allMatch(Regime::isConvergent) ? "stable" : "marginal";
        assertThat(stability).isEqualTo(r.get("stability").asString());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theStabilityBoundIsTwoOverTheLargestCurvature(JsonNode r) {
        double truth = ReferenceData.number(r.get("eta_max"));
        assertThat(GradientDescent.stabilityBound(loss(r).curvature())).isCloseTo(truth, within(1e-14 * truth));
    }

    @Test
    void withoutPositiveCurvatureThereIsNoStabilityBound() {
        assertThat(GradientDescent.stabilityBound(DenseMatrix.diagonal(0, -1))).isInfinite();
    }
}
