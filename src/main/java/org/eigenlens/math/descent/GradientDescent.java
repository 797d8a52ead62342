package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;

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
}
