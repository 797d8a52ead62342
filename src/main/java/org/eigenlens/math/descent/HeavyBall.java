package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;

/**
 * Polyak's heavy ball, \(x_{k+1} = x_k - \eta\nabla f(x_k) + \beta(x_k - x_{k-1})\), starting at rest.
 *
 * <p>Source: Polyak, USSR Comput. Math. Math. Phys. 4 (1964). On a mode of curvature λ it is stable just when
 * \(0 < \eta\lambda < 2(1 + \beta)\).
 */
public record HeavyBall(double learningRate, double momentum) implements LinearOptimizer {

    /** @throws IllegalArgumentException unless η &gt; 0 and 0 ≤ β ≤ 1 */
    public HeavyBall {
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
                DenseVector next = x.plus(-learningRate, loss.gradient(x)).plus(momentum, x.minus(before));
                before = x;
                x = next;
                return x;
            }
        };
    }

    /** \(\begin{bmatrix} (1+\beta)I - \eta H & -\beta I \\ I & 0 \end{bmatrix}\). */
    @Override
    public DenseMatrix stepMatrix(DenseMatrix hessian) {
        DenseMatrix identity = DenseMatrix.identity(hessian.rows());
        return Companion.of(identity.times(1 + momentum).plus(-learningRate, hessian), identity.times(-momentum));
    }
}
