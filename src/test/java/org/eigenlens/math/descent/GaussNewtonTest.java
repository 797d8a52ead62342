package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.RandomMatrices;
import org.eigenlens.math.spectral.ReferenceData;
import org.eigenlens.math.spectral.Svd;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GaussNewtonTest {

    private static final double U = 0x1p-53;

    static Stream<Named<JsonNode>> records() {
        return ReferenceData.stream(ReferenceData.file("optim.json").get("gauss_newton"))
                .map(r -> Named.of(r.get("id").asString(), r));
    }

    private static GaussNewton model(JsonNode r) {
        return new GaussNewton(ReferenceData.matrix(r.get("J")), DenseVector.of(ReferenceData.doubles(r.get("r"))));
    }

    @Provide
    Arbitrary<DenseMatrix> square() {
        return RandomMatrices.general(1, 5);
    }

    @ParameterizedTest
    @MethodSource("records")
    void matrixAndGradientAgree(JsonNode r) {
        GaussNewton model = model(r);
        DenseMatrix truth = ReferenceData.matrix(r.get("JtJ"));
        assertThat(model.matrix().minus(truth).maxAbs()).isLessThanOrEqualTo(4 * U * truth.maxAbs());
        DenseVector gradient = DenseVector.of(ReferenceData.doubles(r.get("gradient")));
        assertThat(model.gradient().minus(gradient).norm()).isLessThanOrEqualTo(4 * U * gradient.norm());
    }

    @ParameterizedTest
    @MethodSource("records")
    void theShortestStepAgrees(JsonNode r) {
        DenseVector truth = DenseVector.of(ReferenceData.doubles(r.get("gn_step_min_norm")));
        double[] sigma = ReferenceData.doubles(r.get("sigma"));
        double kappa = sigma[0] / sigma[r.get("rank").asInt() - 1];
        assertThat(model(r).step().minus(truth).norm()).isLessThanOrEqualTo(32 * U * kappa * truth.norm());
    }

    @ParameterizedTest
    @MethodSource("records")
    void dampedStepsAgree(JsonNode r) {
        for (var entry : r.get("lm").properties()) {
            DenseVector truth = DenseVector.of(ReferenceData.doubles(entry.getValue()));
            double damping = Double.parseDouble(entry.getKey());
            double largest = ReferenceData.doubles(r.get("eig_JtJ"))[0];
            double kappa = (largest + damping) / damping;
            assertThat(model(r).dampedStep(damping).minus(truth).norm())
                    .isLessThanOrEqualTo(32 * U * kappa * truth.norm());
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void curvaturesAreSquaresOfSingularValuesAndTheirAxesTheRightSingularVectors(JsonNode r) {
        Svd axes = model(r).axes();
        double[] sigma = ReferenceData.doubles(r.get("sigma"));
        assertThat(axes.rank()).isEqualTo(r.get("rank").asInt());
        for (int k = 0; k < sigma.length; k++) {
            assertThat(axes.sigma().entry(k)).isCloseTo(sigma[k], within(32 * U * sigma[0]));
        }
        int k = sigma.length;
        for (JsonNode pair : r.get("right_singular_vectors")) {
            DenseVector truth = DenseVector.of(ReferenceData.doubles(pair.get("v")));
            assertThat(Math.abs(axes.v().column(--k).dot(truth))).isCloseTo(1, within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void theConditionNumberIsThatOfTheJacobianSquared(JsonNode r) {
        double truth = ReferenceData.number(r.get("cond_JtJ"));
        double computed = model(r).conditionNumber();
        if (Double.isInfinite(truth)) {
            assertThat(computed).isInfinite();
        } else {
            assertThat(computed).isCloseTo(truth, within(64 * U * truth * Math.sqrt(truth)));
        }
    }

    @Property(tries = 500)
    void theStepLeavesResidualsAtRightAnglesToTheColumns(@ForAll("square") DenseMatrix jacobian) {
        DenseVector residuals = jacobian.column(0).plus(DenseVector.unit(jacobian.rows(), 0));
        GaussNewton model = new GaussNewton(jacobian, residuals);
        DenseVector left = residuals.plus(jacobian.times(model.step()));
        double scale = 1 + jacobian.maxAbs();
        assertThat(jacobian.transpose().times(left).norm()).isLessThan(1e-11 * scale * scale * scale);
    }

    @Property(tries = 500)
    void dampingShortensTheStep(@ForAll("square") DenseMatrix jacobian) {
        GaussNewton model = new GaussNewton(jacobian, DenseVector.unit(jacobian.rows(), 0));
        double damping = 0.1 * (1 + jacobian.maxAbs());
        double little = model.dampedStep(damping).norm();
        double much = model.dampedStep(4 * damping).norm();
        assertThat(much).isLessThanOrEqualTo(little * (1 + 1e-12));
    }

    @Test
    void fewerResidualsThanParametersLeaveAFlatDirection() {
        GaussNewton model = new GaussNewton(DenseMatrix.of(1, 2, 3, 4), DenseVector.of(5));
        assertThat(model.conditionNumber()).isInfinite();
        assertThat(model.step().minus(DenseVector.of(-0.6, -0.8)).norm()).isLessThan(1e-15);
    }

    @Test
    void sizesAndDampingMustFit() {
        assertThatThrownBy(() -> new GaussNewton(DenseMatrix.identity(2), DenseVector.of(1)))
                .hasMessageContaining("both numbers must agree");
        GaussNewton model = new GaussNewton(DenseMatrix.identity(2), DenseVector.of(1, 2));
        for (double damping : new double[] {0, -1, Double.NaN}) {
            assertThatThrownBy(() -> model.dampedStep(damping)).hasMessageContaining("give a number above 0");
        }
    }
}
