package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.eigenlens.math.descent.MomentumMode.Damping;
import org.eigenlens.math.descent.MomentumMode.Stability;
import org.eigenlens.math.spectral.ReferenceData;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Modes under momentum and best parameters, held to exact discriminants, the exact Jury test and 30 digits. */
class MomentumReferenceTest {

    private static final double U = 0x1p-53;

    private static final Map<String, Damping> DAMPING =
            Map.of("real", Damping.OVERDAMPED, "critical", Damping.CRITICAL, "complex", Damping.UNDERDAMPED);

    private static final Map<String, Stability> STABILITY =
            Map.of("stable", Stability.STABLE, "marginal", Stability.MARGINAL, "unstable", Stability.UNSTABLE);

    static Stream<Named<JsonNode>> modes() {
        return records("momentum");
    }

    static Stream<Named<JsonNode>> tunings() {
        return records("optimal_parameters");
    }

    private static Stream<Named<JsonNode>> records(String name) {
        return ReferenceData.stream(ReferenceData.file("optim.json").get(name))
                .map(r -> Named.of(r.get("id").asString(), r));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void modesOfTheHeavyBallAgree(JsonNode r) {
        HeavyBall rule = new HeavyBall(r.get("eta").asDouble(), r.get("beta").asDouble());
        check(MomentumMode.of(rule, r.get("lam").asDouble()), r.get("heavy_ball"));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void modesOfNesterovsRuleAgree(JsonNode r) {
        Nesterov rule = new Nesterov(r.get("eta").asDouble(), r.get("beta").asDouble());
        check(MomentumMode.of(rule, r.get("lam").asDouble()), r.get("nesterov"));
    }

    private static void check(MomentumMode mode, JsonNode truth) {
        for (int i = 0; i < 2; i++) {
            double[] row = ReferenceData.doubles(truth.get("companion").get(i));
            for (int j = 0; j < 2; j++) {
                assertThat(mode.stepMatrix().entry(i, j))
                        .isCloseTo(row[j], within(8 * U * Math.max(1, Math.abs(row[j]))));
            }
        }
        boolean isNearCritical = truth.get("near_critical").asBoolean();
        double radius = ReferenceData.number(truth.get("spectral_radius"));
        assertThat(mode.rate()).isCloseTo(radius, within(isNearCritical ? 3e-8 : 1e-14 * Math.max(1, radius)));
        if (!isNearCritical) {
            assertThat(mode.damping()).isEqualTo(DAMPING.get(truth.get("regime").asString()));
        }
        if (!truth.get("near_boundary").asBoolean()) {
            assertThat(mode.stability())
                    .isEqualTo(STABILITY.get(truth.get("stability").asString()));
        }
    }

    @ParameterizedTest
    @MethodSource("tunings")
    void bestParametersAgree(JsonNode r) {
        double mu = r.get("mu").asDouble();
        double l = r.get("L").asDouble();
        check(Tuning.gradientDescent(mu, l), r.get("gd"));
        check(Tuning.cautiousGradientDescent(mu, l), r.get("gd_1overL"));
        check(Tuning.heavyBall(mu, l), r.get("heavy_ball"));
        check(Tuning.nesterov(mu, l), r.get("nesterov_standard"));
        check(Tuning.nesterovOnQuadratics(mu, l), r.get("nesterov_tuned_quadratic"));
    }

    private static void check(Tuning tuning, JsonNode truth) {
        checkNumber(tuning.learningRate(), truth.path("eta"));
        checkNumber(tuning.momentum(), truth.path("beta"));
        checkNumber(tuning.rate(), truth.path("rate"));
    }

    /** To 1e-12 relative; a momentum that is not given must be 0. */
    private static void checkNumber(double computed, JsonNode node) {
        double truth = node.isMissingNode() ? 0 : ReferenceData.number(node);
        assertThat(computed).isCloseTo(truth, within(1e-12 * Math.abs(truth)));
    }
}
