package org.eigenlens.math.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;

/**
 * One eigen-direction of a quadratic under gradient descent: its amplitude \(q^\top x\) is multiplied by \(1 - \eta\lambda\) at each step.
 *
 * <p>The factor is formed with one rounding ({@code fma}), so that it is 0, 1 or −1 just when it should be for the given doubles.
 */
public record Mode(double curvature, DenseVector direction, double factor, Regime regime) {

    /** The modes of a quadratic for a learning rate, by descending curvature. */
    public static List<Mode> of(Quadratic loss, double learningRate) {
        LearningRate.requirePositive(learningRate);
        Spectrum spectrum = Spectrum.of(loss.curvature());
        List<Mode> modes = new ArrayList<>();
        for (int i = 0; i < spectrum.size(); i++) {
            ComplexNumber eigenvalue = spectrum.eigenvalue(i);
            double factor = Math.fma(-learningRate, eigenvalue.re(), 1);
            modes.add(new Mode(eigenvalue.re(), spectrum.eigenvector(i).realPart(), factor, Regime.of(factor)));
        }
        return modes;
    }

    /** The amplitude of a point in this direction. */
    public double amplitude(DenseVector x) {
        return direction.dot(x);
    }

    /** The amplitude after k steps from the given one, \((1 - \eta\lambda)^k\) times it. */
    public double amplitudeAfter(int k, double amplitude) {
        return amplitude * Math.pow(factor, k);
    }

    /**
     * The number of steps after which the size of the amplitude first has the given ratio to that at the start or passes it; none if it never does.
     *
     * <p>A ratio below 1 asks for decay, one above 1 for escape: the least k ≥ 0 with \(|1-\eta\lambda|^k \le\) or \(\ge\) the ratio.
     */
    public OptionalInt stepsTo(double ratio) {
        return Steps.toReach(Math.abs(factor), ratio);
    }
}
