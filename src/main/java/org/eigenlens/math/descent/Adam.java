package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseVector;

/**
 * Adam: each coordinate moves by \(\eta\,\hat m/(\sqrt{\hat v} + \epsilon)\), with running means m of the gradient and v of its square, corrected for their
 * start at zero.
 *
 * <p>Source: Kingma and Ba, ICLR 2015, algorithm 1. It is not linear, even on quadratics, and depends on the axes: it has no step matrix.
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon) implements Optimizer {

    /** @throws IllegalArgumentException unless η &gt; 0, 0 ≤ β₁, β₂ &lt; 1 and ε &gt; 0 */
    public Adam {
        LearningRate.requirePositive(learningRate);
        requireMean(beta1);
        requireMean(beta2);
        if (!(epsilon > 0) || Double.isInfinite(epsilon)) {
            throw new IllegalArgumentException(
                    "Epsilon is " + epsilon + ": give a small number above 0, such as 1e-8.");
        }
    }

    private static void requireMean(double beta) {
        if (!(beta >= 0 && beta < 1)) {
            throw new IllegalArgumentException("The share of the past in a running mean is " + beta
                    + ": give a number from 0 up to but not including 1, such as 0.9.");
        }
    }

    /** Adam with the defaults of its authors, β₁ = 0.9, β₂ = 0.999 and ε = 1e−8. */
    public Adam(double learningRate) {
        this(learningRate, 0.9, 0.999, 1e-8);
    }

    @Override
    public Descent begin(Loss loss, DenseVector start) {
        return new Moments(loss, start);
    }

    private final class Moments implements Descent {

        private final Loss loss;
        private final double[] mean;
        private final double[] square;
        private DenseVector x;
        private double left1 = 1;
        private double left2 = 1;

        Moments(Loss loss, DenseVector start) {
            this.loss = loss;
            this.x = start;
            this.mean = new double[start.size()];
            this.square = new double[start.size()];
        }

        @Override
        public DenseVector step() {
            DenseVector gradient = loss.gradient(x);
            left1 *= beta1;
            left2 *= beta2;
            double[] next = x.toArray();
            for (int i = 0; i < next.length; i++) {
                double g = gradient.entry(i);
                mean[i] = beta1 * mean[i] + (1 - beta1) * g;
                square[i] = beta2 * square[i] + (1 - beta2) * g * g;
                double root = Math.sqrt(square[i] / (1 - left2));
                next[i] -= learningRate * mean[i] / (1 - left1) / (root + epsilon);
            }
            x = DenseVector.computed(next);
            return x;
        }
    }
}
