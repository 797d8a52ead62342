package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;

/**
 * Gradient descent, \(x_{k+1} = x_k - \eta\nabla f(x_k)\).
 *
 * <p>On a quadratic each mode is multiplied by \(1 - \eta\lambda\) at each step; see {@link Mode}.
 */
public record GradientDescent(double learningRate) implements LinearOptimizer {

    /** @throws IllegalArgumentException unless the learning rate is positive and finite */
    public GradientDescent {
        LearningRate.requirePositive(learningRate);
    }

    @Override
    public Descent begin(Loss loss, DenseVector start) {
        return new Descent() {
            private DenseVector x = start;

            @Override
            public DenseVector step() {
                x = x.plus(-learningRate, loss.gradient(x));
                return x;
            }
        };
    }

    /** \(I - \eta H\). */
    @Override
    public DenseMatrix stepMatrix(DenseMatrix hessian) {
        return DenseMatrix.identity(hessian.rows()).plus(-learningRate, hessian);
    }

    /**
     * The learning rate \(2/\lambda_{\max}\) below which every mode of positive curvature converges, and at which the steepest swings for ever;
     * infinite where no curvature is positive.
     */
    public static double stabilityBound(DenseMatrix hessian) {
        double largest = Spectrum.of(hessian).spectralAbscissa();
        return largest > 0 ? 2 / largest : Double.POSITIVE_INFINITY;
    }
}
