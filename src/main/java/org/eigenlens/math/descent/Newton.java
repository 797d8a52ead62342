package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.LinearSystem;

/**
 * Newton's method with damping, \(x_{k+1} = x_k - \eta(\nabla^2 f(x_k) + \mu I)^{-1}\nabla f(x_k)\); plain for η = 1 and μ = 0.
 *
 * <p>Without damping it is drawn to saddles as to minima; with μ above the size of the most negative curvature it goes downhill. On a quadratic a
 * mode is multiplied by \(1 - \eta\lambda/(\lambda + \mu)\). Source: Nocedal and Wright, <i>Numerical Optimization</i>, ch. 3.
 */
public record Newton(double learningRate, double damping) implements LinearOptimizer {

    /** @throws IllegalArgumentException unless η &gt; 0 and μ ≥ 0 */
    public Newton {
        LearningRate.requirePositive(learningRate);
        if (!(damping >= 0) || Double.isInfinite(damping)) {
            throw new IllegalArgumentException("The damping is " + damping + ": give 0 or more.");
        }
    }

    /** Newton's method as it stands in the books. */
    public Newton() {
        this(1, 0);
    }

    @Override
    public Descent begin(Loss loss, DenseVector start) {
        return new Descent() {
            private DenseVector x = start;

            @Override
            public DenseVector step() {
                DenseVector direction = damped(loss.hessian(x)).solve(loss.gradient(x));
                x = x.plus(-learningRate, direction);
                return x;
            }
        };
    }

    private LinearSystem damped(DenseMatrix hessian) {
        return LinearSystem.of(hessian.plus(damping, DenseMatrix.identity(hessian.rows())));
    }

    /** \(I - \eta(H + \mu I)^{-1}H\). */
    @Override
    public DenseMatrix stepMatrix(DenseMatrix hessian) {
        return DenseMatrix.identity(hessian.rows())
                .plus(-learningRate, damped(hessian).solve(hessian));
    }
}
