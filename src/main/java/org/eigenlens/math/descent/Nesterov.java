package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;

/**
 * Nesterov's accelerated gradient with constant momentum: look ahead to \(y_k = x_k + \beta(x_k - x_{k-1})\), then
 * \(x_{k+1} = y_k - \eta\nabla f(y_k)\), starting at rest.
 *
 * <p>Source: Nesterov, <i>Introductory Lectures on Convex Optimization</i>, §2.2.
 */
public record Nesterov(double learningRate, double momentum) implements LinearOptimizer {

    /** @throws IllegalArgumentException unless η &gt; 0 and 0 ≤ β ≤ 1 */
    public Nesterov {
        LearningRate.requirePositive(learningRate);
        LearningRate.requireMomentum(momentum);
    }

    @Override
    public Descent begin(Loss loss, DenseVector start) {
        return new Descent() {
            private DenseVector x = start;
            private DenseVector before = start;

            @Override
            public DenseVector step() {
                DenseVector ahead = x.plus(momentum, x.minus(before));
                before = x;
                x = ahead.plus(-learningRate, loss.gradient(ahead));
                return x;
            }
        };
    }

    /** \(\begin{bmatrix} (1+\beta)(I - \eta H) & -\beta(I - \eta H) \\ I & 0 \end{bmatrix}\). */
    @Override
    public DenseMatrix stepMatrix(DenseMatrix hessian) {
        DenseMatrix plain = DenseMatrix.identity(hessian.rows()).plus(-learningRate, hessian);
        return Companion.of(plain.times(1 + momentum), plain.times(-momentum));
    }
}
