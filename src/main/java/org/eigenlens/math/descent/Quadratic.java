package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;

/** The quadratic loss \(f(x) = \tfrac12 x^\top H x\) with a symmetric H, of any signs, whose critical point is the origin. */
public record Quadratic(DenseMatrix curvature) implements Loss {

    /** @throws IllegalArgumentException if H is not symmetric */
    public Quadratic {
        if (!curvature.isSymmetric()) {
            throw new IllegalArgumentException("The matrix " + curvature
                    + " is not symmetric: a Hessian is. Give its symmetric part, (H + Hᵀ)/2, which has the same form.");
        }
    }

    @Override
    public int dimension() {
        return curvature.rows();
    }

    @Override
    public double value(DenseVector x) {
        return x.dot(curvature.times(x)) / 2;
    }

    @Override
    public DenseVector gradient(DenseVector x) {
        return curvature.times(x);
    }

    @Override
    public DenseMatrix hessian(DenseVector x) {
        return curvature;
    }
}
