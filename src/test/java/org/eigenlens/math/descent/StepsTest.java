package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.junit.jupiter.api.Test;

/** Steps to a tolerance and out of a saddle: predicted, and counted on a descent. */
class StepsTest {

    @Property(tries = 2000)
    void theNumberOfStepsIsTheLeastThatReachesTheRatio(
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 3) double rate,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1000) double ratio) {
        OptionalInt steps = Steps.toReach(rate, ratio);
        boolean isDecay = ratio < 1;
        if (ratio == 1) {
            assertThat(steps).hasValue(0);
        } else if (isDecay ? rate >= 1 : rate <= 1) {
            assertThat(steps).isEmpty();
        } else {
            int k = steps.orElseThrow();
            assertThat(Math.pow(rate, k) <= ratio).isEqualTo(isDecay || Math.pow(rate, k) == ratio);
            assertThat(Math.pow(rate, k - 1) <= ratio).isEqualTo(!isDecay);
        }
    }

    @Test
    void exactPowersAreReachedInAsManySteps() {
        for (int k = 1; k <= 1000; k++) {
            assertThat(Steps.toReach(0.5, Math.scalb(1.0, -k))).hasValue(k);
            assertThat(Steps.toReach(2, Math.scalb(1.0, k))).hasValue(k);
        }
        assertThat(Steps.toReach(0, 0.5)).hasValue(1);
        assertThat(Steps.toReach(0.5, 1)).hasValue(0);
    }

    @Test
    void stepsBeyondTheIntegersAreNone() {
        assertThat(Steps.toReach(1 - 1e-12, 1e-3)).isEmpty();
        assertThat(Steps.toReach(1 + 1e-12, 1e3)).isEmpty();
        assertThat(Steps.toReach(1, 0.5)).isEmpty();
        assertThat(Steps.toReach(1, 2)).isEmpty();
    }

    @Test
    void ratiosAndRatesOutsideTheirRangeAreRefused() {
        for (double ratio : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Steps.toReach(0.5, ratio)).hasMessageContaining("give a ratio above 0");
        }
        for (double rate : new double[] {-0.1, Double.NaN}) {
            assertThatThrownBy(() -> Steps.toReach(rate, 0.5)).hasMessageContaining("a rate of at least 0");
        }
    }

    @Property(tries = 500)
    void predictedStepsOfAModeAreThoseCounted(
            @ForAll @Scale(3) @DoubleRange(min = 0.05, max = 1.95) double rate,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 0.5) double ratio) {
        Quadratic bowl = new Quadratic(DenseMatrix.square(1));
        int predicted = Mode.of(bowl, rate).getFirst().stepsTo(ratio).orElseThrow();
        Trajectory path = new GradientDescent(rate).run(bowl, DenseVector.of(1), predicted + 1);
        int counted = path.firstAtMost(ratio * ratio / 2).orElseThrow();
        assertThat(predicted).isBetween(counted - 1, counted + 1);
        if (Math.abs(Math.pow(1 - rate, predicted) / ratio - 1) > 1e-9
                && Math.abs(Math.pow(Math.abs(1 - rate), predicted - 1) / ratio - 1) > 1e-9) {
            assertThat(predicted).isEqualTo(counted);
        }
    }

    @Property(tries = 500)
    void predictedEscapeTimesAreThoseCounted(
            @ForAll @Scale(3) @DoubleRange(min = 0.05, max = 2) double steepness,
            @ForAll @Scale(9) @DoubleRange(min = 1e-8, max = 0.5) double offset) {
        SaddleEscape escape = new SaddleEscape(-steepness, offset, 1);
        int predicted = escape.steps(0.1);
        Quadratic saddle = new Quadratic(DenseMatrix.diagonal(1, -steepness));
        Trajectory path = new GradientDescent(0.1).run(saddle, DenseVector.of(0, offset), predicted + 1);
        assertThat(Math.abs(path.points().get(predicted).entry(1))).isGreaterThanOrEqualTo(1 - 1e-9);
        if (predicted > 0) {
            assertThat(Math.abs(path.points().get(predicted - 1).entry(1))).isLessThan(1 + 1e-9);
        }
        GradientFlow flow = new GradientFlow(saddle.curvature(), DenseVector.of(0, offset));
        assertThat(flow.at(escape.time()).entry(1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void anOffsetAThousandTimesSmallerCostsOnlyAFewSteps() {
        assertThat(new SaddleEscape(-1, 1e-3, 1).steps(0.5)).isEqualTo(18);
        assertThat(new SaddleEscape(-1, 1e-6, 1).steps(0.5)).isEqualTo(35);
        assertThat(new SaddleEscape(-1, 1, 1).steps(0.5)).isZero();
    }

    @Test
    void escapesNeedNegativeCurvatureAndAnOffset() {
        for (double curvature : new double[] {0, 1, Double.NaN}) {
            assertThatThrownBy(() -> new SaddleEscape(curvature, 0.1, 1))
                    .hasMessageContaining("only negative curvature");
        }
        assertThatThrownBy(() -> new SaddleEscape(-1, 0, 1)).hasMessageContaining("an offset above 0");
        assertThatThrownBy(() -> new SaddleEscape(-1, 2, 1)).hasMessageContaining("not smaller");
        assertThatThrownBy(() -> new SaddleEscape(-1, 1, Double.POSITIVE_INFINITY))
                .hasMessageContaining("not smaller");
        SaddleEscape slow = new SaddleEscape(-1e-12, 1e-3, 1);
        assertThatThrownBy(() -> slow.steps(1)).hasMessageContaining("too small to leave");
        assertThatThrownBy(() -> slow.steps(0)).hasMessageContaining("give a number above 0");
    }

    @Test
    void regimesAreDividedAtMinusOneZeroAndOne() {
        assertThat(List.of(2.0, 1.0, 0.5, 0.0, -0.5, -1.0, -2.0))
                .map(Regime::of)
                .containsExactly(
                        Regime.ESCAPING,
                        Regime.FLAT,
                        Regime.MONOTONE,
                        Regime.AT_ONCE,
                        Regime.ALTERNATING,
                        Regime.MARGINAL,
                        Regime.DIVERGING);
        assertThat(Regime.values())
                .filteredOn(Regime::isConvergent)
                .containsExactly(Regime.MONOTONE, Regime.AT_ONCE, Regime.ALTERNATING);
    }

    @Test
    void modesComeBySteepnessAndKeepTheirDirection() {
        List<Mode> modes = Mode.of(new Quadratic(DenseMatrix.square(2, 1, 1, 2)), 0.5);
        assertThat(modes).extracting(Mode::curvature).containsExactly(3.0, 1.0);
        assertThat(modes).extracting(Mode::factor).containsExactly(-0.5, 0.5);
        assertThat(modes.getFirst().amplitude(DenseVector.of(1, 1))).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(modes.getLast().amplitude(DenseVector.of(1, 1))).isCloseTo(0, within(1e-15));
        assertThat(modes.getFirst().amplitudeAfter(3, 8)).isEqualTo(-1);
    }

    @Test
    void aStepOfExactlyOneOverTheCurvatureEndsTheMode() {
        Mode mode = Mode.of(new Quadratic(DenseMatrix.square(4)), 0.25).getFirst();
        assertThat(mode.regime()).isEqualTo(Regime.AT_ONCE);
        assertThat(mode.stepsTo(1e-9)).hasValue(1);
    }
}
