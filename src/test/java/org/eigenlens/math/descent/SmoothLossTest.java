package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;
import org.junit.jupiter.api.Test;

class SmoothLossTest {

    private static final DenseMatrix SAMPLES = DenseMatrix.of(4, 2, 1, 2, -1, 0.5, 2, -1, 0, 3);
    private static final DenseVector LABELS = DenseVector.of(1, -1, 1, -1);

    @Provide
    Arbitrary<Loss> losses() {
        return Arbitraries.of(
                SmoothLoss.rosenbrock(2),
                SmoothLoss.rosenbrock(3),
                SmoothLoss.himmelblau(),
                SmoothLoss.doubleWell(2),
                SmoothLoss.doubleWell(3),
                SmoothLoss.monkeySaddle(),
                SmoothLoss.logCosh(DenseVector.of(1, 3)),
                SmoothLoss.logCosh(DenseVector.of(1, 3, 0.2)),
                SmoothLoss.logistic(SAMPLES, LABELS),
                LeastSquares.exponentialDecay(DenseVector.of(0, 1, 2), DenseVector.of(2, 1, 0.4)),
                LeastSquares.line(DenseVector.of(0, 1, 2), DenseVector.of(2, 1, 0.4)));
    }

    @Property(tries = 1000)
    void derivativesAreLimitsOfDifferences(@ForAll("losses") Loss loss, @ForAll long seed) {
        Random random = new Random(seed);
        double[] entries = new double[loss.dimension()];
        Arrays.setAll(entries, i -> 4 * random.nextDouble() - 2);
        DenseVector x = DenseVector.of(entries);
        DenseVector gradient = loss.gradient(x);
        DenseMatrix hessian = loss.hessian(x);
        double h = 1e-5;
        for (int i = 0; i < loss.dimension(); i++) {
            DenseVector right = x.plus(h, DenseVector.unit(loss.dimension(), i));
            DenseVector left = x.plus(-h, DenseVector.unit(loss.dimension(), i));
            double slope = (loss.value(right) - loss.value(left)) / (2 * h);
            double scale = 1 + Math.abs(loss.value(x)) + hessian.maxAbs();
            assertThat(gradient.entry(i)).isCloseTo(slope, within(1e-7 * scale));
            DenseVector bend = loss.gradient(right).minus(loss.gradient(left)).times(1 / (2 * h));
            assertThat(hessian.column(i).minus(bend).norm()).isLessThan(1e-6 * scale);
        }
        assertThat(hessian.isSymmetric()).isTrue();
    }

    @Test
    void theDerivativesOfRosenbrocksValleyAreTheirFormulas() {
        Loss loss = SmoothLoss.rosenbrock(2);
        double x = -1.2;
        double y = 1;
        DenseVector start = DenseVector.of(x, y);
        assertThat(loss.value(start)).isCloseTo(24.2, within(1e-12 * 24.2));
        double[] gradient = {-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)};
        assertThat(loss.gradient(start).minus(DenseVector.of(gradient)).norm()).isLessThan(1e-12 * 200);
        DenseMatrix hessian = DenseMatrix.square(1200 * x * x - 400 * y + 2, -400 * x, -400 * x, 200);
        assertThat(loss.hessian(start).minus(hessian).maxAbs()).isLessThan(1e-12 * 1330);
    }

    @Test
    void rosenbrocksValleyHasItsMinimumAtOnes() {
        for (int n : new int[] {2, 3}) {
            Loss loss = SmoothLoss.rosenbrock(n);
            double[] ones = new double[n];
            Arrays.fill(ones, 1);
            DenseVector minimum = DenseVector.of(ones);
            assertThat(loss.value(minimum)).isZero();
            assertThat(loss.gradient(minimum).norm()).isZero();
            assertThat(Spectrum.of(loss.hessian(minimum)).eigenvalue(n - 1).re())
                    .isPositive();
        }
    }

    @Test
    void newtonFindsTheFourMinimaOfHimmelblau() {
        List<DenseVector> minima = List.of(
                DenseVector.of(3, 2),
                DenseVector.of(-2.805118086952745, 3.131312518250573),
                DenseVector.of(-3.779310253377747, -3.283185991286170),
                DenseVector.of(3.584428340330492, -1.848126526964404));
        for (DenseVector minimum : minima) {
            Trajectory path = new Newton().run(SmoothLoss.himmelblau(), minimum.plus(DenseVector.of(0.1, -0.1)), 8);
            assertThat(path.end().minus(minimum).norm()).isLessThan(1e-12);
            assertThat(path.losses().getLast()).isLessThan(1e-25);
        }
    }

    @Test
    void theDoubleWellHasASaddleBetweenItsMinima() {
        Loss loss = SmoothLoss.doubleWell(3);
        assertThat(loss.hessian(DenseVector.zero(3))).isEqualTo(DenseMatrix.diagonal(-1, 1, 1));
        assertThat(loss.value(DenseVector.zero(3))).isEqualTo(0.25);
        assertThat(loss.value(DenseVector.of(-1, 0, 0))).isZero();
        assertThat(loss.hessian(DenseVector.of(1, 0, 0))).isEqualTo(DenseMatrix.diagonal(2, 1, 1));
        Trajectory path = new GradientDescent(0.2).run(loss, DenseVector.of(-1e-6, 1, 1), 400);
        assertThat(path.end().minus(DenseVector.of(-1, 0, 0)).norm()).isLessThan(1e-10);
    }

    @Test
    void theMonkeySaddleIsFlatToSecondOrder() {
        Loss loss = SmoothLoss.monkeySaddle();
        assertThat(loss.hessian(DenseVector.zero(2)).maxAbs()).isZero();
        assertThat(loss.value(DenseVector.of(2, 1))).isEqualTo(2);
        assertThat(loss.gradient(DenseVector.of(2, 1))).isEqualTo(DenseVector.of(9, -12));
    }

    @Test
    void logCoshNeitherOverflowsNorLosesItsCurvature() {
        Loss loss = SmoothLoss.logCosh(DenseVector.of(2, 0.5));
        assertThat(loss.value(DenseVector.zero(2))).isZero();
        assertThat(loss.hessian(DenseVector.zero(2))
                        .minus(DenseMatrix.diagonal(4, 0.25))
                        .maxAbs())
                .isLessThan(1e-14);
        assertThat(loss.value(DenseVector.of(-1000, 0))).isCloseTo(2000 - Math.log(2), within(1e-12));
        DenseVector x = DenseVector.of(0.3, -1.7);
        double truth = Math.log(Math.cosh(0.6)) + Math.log(Math.cosh(0.85));
        assertThat(loss.value(x)).isCloseTo(truth, within(1e-14));
        assertThat(loss.gradient(x).entry(1)).isCloseTo(0.5 * Math.tanh(-0.85), within(1e-15));
    }

    @Test
    void theLogisticLossIsItsDefinitionAndConvex() {
        Loss loss = SmoothLoss.logistic(SAMPLES, LABELS);
        assertThat(loss.value(DenseVector.zero(2))).isCloseTo(Math.log(2), within(1e-15));
        DenseVector w = DenseVector.of(0.7, -0.2);
        double truth = IntStream.range(0, 4)
                .mapToDouble(i ->
                        Math.log1p(Math.exp(-LABELS.entry(i) * SAMPLES.row(i).dot(w))) / 4)
                .sum();
        assertThat(loss.value(w)).isCloseTo(truth, within(1e-15));
        assertThat(Spectrum.of(loss.hessian(w)).eigenvalue(1).re()).isPositive();
        assertThat(loss.value(DenseVector.of(1e5, 1e5))).isFinite();
    }

    @Test
    void pointsAndDataOfAnotherSizeAreRefused() {
        assertThatThrownBy(() -> SmoothLoss.himmelblau().value(DenseVector.of(1)))
                .hasMessageContaining("2 parameters");
        assertThatThrownBy(() -> SmoothLoss.himmelblau().gradient(DenseVector.of(1, 2, 3)))
                .hasMessageContaining("3 coordinates");
        assertThatThrownBy(() -> SmoothLoss.logistic(SAMPLES, DenseVector.of(1)))
                .hasMessageContaining("one label");
    }

    @Test
    void aLossBeyondTheDoublesIsAnArithmeticMatter() {
        assertThatThrownBy(() -> SmoothLoss.rosenbrock(2).gradient(DenseVector.of(1e200, 0)))
                .isInstanceOf(ArithmeticException.class);
    }
}
