package org.eigenlens.math.descent;

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
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;
import org.junit.jupiter.api.Test;

/** What every rule does on quadratics, and what each does by definition. */
class OptimizerTest {

    private static final DenseMatrix RAVINE = DenseMatrix.square(10, 3, 3, 2);

    /** Symmetric matrices whose eigenvalues, by Gershgorin, lie between −3 and 9. */
    @Provide
    Arbitrary<DenseMatrix> hessians() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(3);
            double[] entries = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    entries[i * n + j] = i == j ? 3 * random.nextInt(3) : 1.5 * random.nextDouble();
                }
            }
            DenseMatrix half = DenseMatrix.of(n, n, entries);
            return half.plus(half.transpose()).times(0.5);
        });
    }

    @Provide
    Arbitrary<LinearOptimizer> rules() {
        return Arbitraries.of(
                new GradientDescent(0.1),
                new GradientDescent(0.3),
                new HeavyBall(0.1, 0.8),
                new HeavyBall(0.05, 0),
                new Nesterov(0.1, 0.8),
                new Nesterov(0.05, 0.3),
                new Newton(0.5, 4),
                new Newton(1, 5));
    }

    @Property(tries = 1000)
    void aRunOnAQuadraticIsAPowerOfTheStepMatrix(
            @ForAll("rules") LinearOptimizer rule, @ForAll("hessians") DenseMatrix hessian) {
        assertRunsByItsStepMatrix(rule, hessian);
    }

    @Property(tries = 500)
    void aPreconditionedRunIsAPowerOfItsStepMatrixToo(@ForAll("hessians") DenseMatrix hessian) {
        DenseMatrix p = hessian.times(hessian).plus(DenseMatrix.identity(hessian.rows()));
        DenseMatrix symmetric = p.plus(p.transpose()).times(0.5);
        assertRunsByItsStepMatrix(new Preconditioned(0.01, symmetric), hessian);
    }

    private static void assertRunsByItsStepMatrix(LinearOptimizer rule, DenseMatrix hessian) {
        int n = hessian.rows();
        double[] start = new double[n];
        Arrays.setAll(start, i -> 1 - 0.75 * i);
        Trajectory path = rule.run(new Quadratic(hessian), DenseVector.of(start), 8);
        DenseMatrix step = rule.stepMatrix(hessian);
        DenseVector state = DenseVector.of(Stream.generate(() -> start)
                .limit(step.rows() / n)
                .flatMapToDouble(Arrays::stream)
                .toArray());
        for (int k = 1; k <= 8; k++) {
            state = step.times(state);
            DenseVector x = DenseVector.of(Arrays.copyOf(state.toArray(), n));
            assertThat(path.points().get(k).minus(x).norm()).isLessThan(1e-11 * (1 + x.norm()));
        }
    }

    @Property(tries = 500)
    void theStepMatrixOfAModeHasEigenvaluesOfTheWhole(
            @ForAll("rules") LinearOptimizer rule, @ForAll("hessians") DenseMatrix hessian) {
        double largest = Spectrum.of(hessian).eigenvalues().stream()
                .mapToDouble(z -> rule.rate(DenseMatrix.square(z.re())))
                .max()
                .orElseThrow();
        assertThat(rule.rate(hessian)).isCloseTo(largest, within(1e-6));
    }

    @Property(tries = 500)
    void amplitudesOfModesArePredicted(@ForAll("hessians") DenseMatrix hessian) {
        double[] start = new double[hessian.rows()];
        Arrays.fill(start, 2);
        Trajectory path = new GradientDescent(0.15).run(new Quadratic(hessian), DenseVector.of(start), 12);
        for (Mode mode : Mode.of(new Quadratic(hessian), 0.15)) {
            double amplitude = mode.amplitude(path.points().getFirst());
            assertThat(mode.amplitude(path.end())).isCloseTo(mode.amplitudeAfter(12, amplitude), within(1e-11));
        }
    }

    @Test
    void newtonReachesTheMinimumOfAQuadraticAtOnce() {
        Trajectory path = new Newton().run(new Quadratic(RAVINE), DenseVector.of(3, -4), 1);
        assertThat(path.end().norm()).isLessThan(1e-14);
        assertThat(new Newton().stepMatrix(RAVINE).maxAbs()).isLessThan(1e-15);
    }

    @Test
    void newtonIsDrawnToASaddleAndDampingTakesItAway() {
        Loss saddle = new Quadratic(DenseMatrix.diagonal(1, -1));
        DenseVector start = DenseVector.of(1, 1);
        assertThat(new Newton().run(saddle, start, 1).end()).isEqualTo(DenseVector.of(0, 0));
        Trajectory damped = new Newton(1, 3).run(saddle, start, 1);
        assertThat(damped.end()).isEqualTo(DenseVector.of(0.75, 1.5));
        assertThat(damped.losses().get(1)).isLessThan(damped.losses().get(0));
    }

    @Test
    void newtonStopsWhereTheHessianIsSingular() {
        Trajectory path = new Newton().run(new Quadratic(DenseMatrix.diagonal(1, 0)), DenseVector.of(1, 1), 5);
        assertThat(path.isCutShort()).isTrue();
        assertThat(path.steps()).isZero();
    }

    @Test
    void thePreconditionerOfTheInverseHessianIsNewtons() {
        DenseMatrix inverse = DenseMatrix.square(2, -3, -3, 10).times(1.0 / 11);
        Preconditioned rule = new Preconditioned(1, inverse);
        assertThat(rule.conditionNumber(RAVINE)).isCloseTo(1, within(1e-14));
        assertThat(rule.rate(RAVINE)).isLessThan(1e-7);
    }

    @Test
    void jacobisPreconditionerMakesADiagonalHessianRound() {
        DenseMatrix hessian = DenseMatrix.diagonal(100, 0.25);
        Preconditioned rule = Preconditioned.byDiagonal(0.5, hessian);
        assertThat(rule.preconditioner()).isEqualTo(DenseMatrix.diagonal(0.01, 4));
        assertThat(rule.conditionNumber(hessian)).isEqualTo(1);
        assertThat(rule.stepMatrix(hessian)).isEqualTo(DenseMatrix.diagonal(0.5, 0.5));
    }

    @Test
    void preconditionersThatAreNotDefiniteAreRefused() {
        assertThatThrownBy(() -> new Preconditioned(1, DenseMatrix.diagonal(1, 0)))
                .hasMessageContaining("not symmetric positive definite");
        assertThatThrownBy(() -> new Preconditioned(1, DenseMatrix.square(1, 1, 0, 1)))
                .hasMessageContaining("not symmetric positive definite");
        assertThatThrownBy(() -> Preconditioned.byDiagonal(1, DenseMatrix.diagonal(1, -2)))
                .hasMessageContaining("all its eigenvalues must be above 0");
        assertThatThrownBy(() -> Preconditioned.byDiagonal(1, DenseMatrix.diagonal(1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstStepOfAdamHasTheLengthOfTheLearningRateInEachCoordinate() {
        Loss loss = new Quadratic(DenseMatrix.diagonal(1e4, 1e-3));
        Descent descent = new Adam(0.1).begin(loss, DenseVector.of(3, -2));
        DenseVector x = descent.step();
        assertThat(x.entry(0)).isCloseTo(2.9, within(1e-9));
        assertThat(x.entry(1)).isCloseTo(-1.9, within(1e-6));
    }

    @Test
    void twoStepsOfAdamAreTheRunningMeansOfTheirDefinition() {
        Adam rule = new Adam(0.25, 0.5, 0.75, 0.125);
        Descent descent = rule.begin(new Quadratic(DenseMatrix.square(2)), DenseVector.of(1));
        double x1 = 1 - 0.25 * 2 / (2 + 0.125);
        assertThat(descent.step().entry(0)).isCloseTo(x1, within(1e-15));
        double g = 2 * x1;
        double mean = (0.5 * 0.5 * 2 + 0.5 * g) / (1 - 0.25);
        double square = (0.75 * 0.25 * 4 + 0.25 * g * g) / (1 - 0.5625);
        double x2 = x1 - 0.25 * mean / (Math.sqrt(square) + 0.125);
        assertThat(descent.step().entry(0)).isCloseTo(x2, within(1e-15));
    }

    @Test
    void adamDependsOnTheAxesAndNotOnTheScaleOfTheLoss() {
        Adam rule = new Adam(0.01, 0.9, 0.999, 1e-300);
        Trajectory plain = rule.run(new Quadratic(RAVINE), DenseVector.of(1, 1), 50);
        Trajectory scaled = rule.run(new Quadratic(RAVINE.times(1024)), DenseVector.of(1, 1), 50);
        assertThat(scaled.points()).isEqualTo(plain.points());
    }

    @Test
    void parametersBeyondTheirRangeAreRefused() {
        assertThatThrownBy(() -> new GradientDescent(0)).hasMessageContaining("give a number above 0");
        assertThatThrownBy(() -> new GradientDescent(Double.POSITIVE_INFINITY))
                .hasMessageContaining("give a number above 0");
        assertThatThrownBy(() -> new Newton(-1, 0)).hasMessageContaining("give a number above 0");
        assertThatThrownBy(() -> new Newton(1, -1)).hasMessageContaining("give 0 or more");
        assertThatThrownBy(() -> new Newton(1, Double.POSITIVE_INFINITY)).hasMessageContaining("give 0 or more");
        assertThatThrownBy(() -> new Adam(Double.NaN)).hasMessageContaining("give a number above 0");
        assertThatThrownBy(() -> new Adam(1, 1, 0.9, 1e-8)).hasMessageContaining("not including 1");
        assertThatThrownBy(() -> new Adam(1, 0.9, -0.1, 1e-8)).hasMessageContaining("not including 1");
        assertThatThrownBy(() -> new Adam(1, 0.9, 0.9, 0)).hasMessageContaining("Epsilon");
        assertThatThrownBy(() -> new Adam(1, 0.9, 0.9, Double.POSITIVE_INFINITY))
                .hasMessageContaining("Epsilon");
    }

    @Test
    void startsOfAnotherSizeAreRefused() {
        for (Optimizer rule : new Optimizer[] {new GradientDescent(1), new HeavyBall(1, 0.5), new Adam(1)}) {
            assertThatThrownBy(() -> rule.run(new Quadratic(RAVINE), DenseVector.of(1, 2, 3), 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not of 3");
        }
    }

    @Test
    void hessiansAreSymmetric() {
        assertThatThrownBy(() -> new Quadratic(DenseMatrix.square(1, 2, 3, 4))).hasMessageContaining("(H + Hᵀ)/2");
        Quadratic quadratic = new Quadratic(RAVINE);
        assertThat(quadratic.dimension()).isEqualTo(2);
        assertThat(quadratic.hessian(DenseVector.of(7, 7))).isEqualTo(RAVINE);
        assertThat(quadratic.value(DenseVector.of(1, 2))).isEqualTo(15);
        assertThat(quadratic.gradient(DenseVector.of(1, 2))).isEqualTo(DenseVector.of(16, 7));
    }
}
