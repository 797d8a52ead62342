package org.eigenlens.math.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.eigenlens.math.descent.MomentumMode.Damping;
import org.eigenlens.math.descent.MomentumMode.Stability;
import org.eigenlens.math.spectral.DenseMatrix;
import org.junit.jupiter.api.Test;

class MomentumTest {

    @Property(tries = 1000)
    void stabilityMeansASpectralRadiusBelowOne(
            @ForAll @Scale(6) @DoubleRange(min = 1e-3, max = 4) double rate,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double momentum,
            @ForAll @Scale(6) @DoubleRange(min = -2, max = 4) double curvature) {
        for (MomentumMode mode : new MomentumMode[] {
            MomentumMode.of(new HeavyBall(rate, momentum), curvature),
            MomentumMode.of(new Nesterov(rate, momentum), curvature)
        }) {
            double distance = mode.rate() - 1;
            if (Math.abs(distance) > 1e-7) {
                assertThat(mode.stability()).isEqualTo(distance < 0 ? Stability.STABLE : Stability.UNSTABLE);
            }
        }
    }

    @Property(tries = 1000)
    void theHeavyBallIsStableJustBelowTwiceOnePlusMomentum(
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.99) double momentum,
            @ForAll @Scale(6) @DoubleRange(min = 1e-3, max = 5) double product) {
        MomentumMode mode = MomentumMode.of(new HeavyBall(product, momentum), 1);
        if (Math.abs(product - 2 * (1 + momentum)) > 1e-9) {
            assertThat(mode.stability() == Stability.STABLE).isEqualTo(product < 2 * (1 + momentum));
        }
    }

    @Property(tries = 1000)
    void anUnderdampedHeavyBallDecaysByTheRootOfItsMomentum(
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 1) double momentum,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 3.9) double product) {
        MomentumMode mode = MomentumMode.of(new HeavyBall(product, momentum), 1);
        if (mode.damping() == Damping.UNDERDAMPED) {
            assertThat(mode.rate()).isCloseTo(Math.sqrt(momentum), within(1e-14));
        }
    }

    @Test
    void aBallWithoutFrictionSwingsForEver() {
        MomentumMode mode = MomentumMode.of(new HeavyBall(1, 1), 1);
        assertThat(mode.damping()).isEqualTo(Damping.UNDERDAMPED);
        assertThat(mode.stability()).isEqualTo(Stability.MARGINAL);
        assertThat(mode.rate()).isCloseTo(1, within(1e-15));
    }

    @Test
    void theStepMatrixOfACriticalModeHasOneDoubleEigenvalue() {
        MomentumMode mode = MomentumMode.of(new HeavyBall(0.0625, 0.5625), 1);
        assertThat(mode.stepMatrix()).isEqualTo(DenseMatrix.square(1.5, -0.5625, 1, 0));
        assertThat(mode.damping()).isEqualTo(Damping.CRITICAL);
        assertThat(mode.rate()).isEqualTo(0.75);
    }

    @Property(tries = 300)
    void noOtherParametersOfTheHeavyBallAreBetterThanTheTunedOnes(
            @ForAll @Scale(6) @DoubleRange(min = 1.5, max = 1000) double kappa,
            @ForAll @Scale(6) @DoubleRange(min = 0.5, max = 1.5) double rateFactor,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double momentum) {
        DenseMatrix hessian = DenseMatrix.diagonal(kappa, 1);
        Tuning best = Tuning.heavyBall(1, kappa);
        HeavyBall tuned = new HeavyBall(best.learningRate(), best.momentum());
        assertThat(tuned.rate(hessian)).isCloseTo(best.rate(), within(1e-6));
        HeavyBall other = new HeavyBall(best.learningRate() * rateFactor, momentum);
        assertThat(other.rate(hessian)).isGreaterThan(best.rate() - 1e-6);
    }

    @Property(tries = 300)
    void tunedRatesAreTheSpectralRadiiOfTheStepMatrices(
            @ForAll @Scale(6) @DoubleRange(min = 1.5, max = 1000) double kappa) {
        DenseMatrix hessian = DenseMatrix.diagonal(kappa, 1);
        Tuning plain = Tuning.gradientDescent(1, kappa);
        Tuning cautious = Tuning.cautiousGradientDescent(1, kappa);
        Tuning nesterov = Tuning.nesterov(1, kappa);
        Tuning onQuadratics = Tuning.nesterovOnQuadratics(1, kappa);
        assertThat(new GradientDescent(plain.learningRate()).rate(hessian)).isCloseTo(plain.rate(), within(1e-14));
        assertThat(new GradientDescent(cautious.learningRate()).rate(hessian))
                .isCloseTo(cautious.rate(), within(1e-14));
        assertThat(new Nesterov(nesterov.learningRate(), nesterov.momentum()).rate(hessian))
                .isCloseTo(nesterov.rate(), within(1e-6));
        assertThat(new Nesterov(onQuadratics.learningRate(), onQuadratics.momentum()).rate(hessian))
                .isCloseTo(onQuadratics.rate(), within(1e-6));
    }

    @Test
    void parametersBeyondTheirRangeAreRefused() {
        for (double rate : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new HeavyBall(rate, 0.5)).hasMessageContaining("give a number above 0");
            assertThatThrownBy(() -> new Nesterov(rate, 0.5)).hasMessageContaining("give a number above 0");
        }
        for (double momentum : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new HeavyBall(1, momentum)).hasMessageContaining("from 0 to 1");
            assertThatThrownBy(() -> new Nesterov(1, momentum)).hasMessageContaining("from 0 to 1");
        }
    }

    @Test
    void curvaturesToTuneForMustBePositiveAndInOrder() {
        assertThatThrownBy(() -> Tuning.heavyBall(0, 1)).hasMessageContaining("the smaller first");
        assertThatThrownBy(() -> Tuning.gradientDescent(2, 1)).hasMessageContaining("the smaller first");
        assertThatThrownBy(() -> Tuning.nesterov(1, Double.POSITIVE_INFINITY)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> Tuning.nesterovOnQuadratics(Double.NaN, 1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> Tuning.cautiousGradientDescent(-1, 1)).hasMessageContaining("above 0");
        assertThat(Tuning.heavyBall(4, 4)).isEqualTo(new Tuning(0.25, 0, 0));
    }
}
