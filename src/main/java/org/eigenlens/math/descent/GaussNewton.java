package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.LinearSystem;
import org.eigenlens.math.spectral.Svd;

/**
 * The Gauss–Newton model of \(\tfrac12\|r\|^2\): residuals r replaced by \(r + Js\) for a step s, so that the curvature is \(J^\top J\).
 *
 * <p>Its curvature axes are the right singular vectors of J and its curvatures the squares σ² of the singular values; its condition number is
 * \(\kappa(J)^2\). It is never indefinite, whatever the Hessian is.
 */
public record GaussNewton(DenseMatrix jacobian, DenseVector residuals) {

    /** @throws IllegalArgumentException unless the Jacobian has a row for each residual */
    public GaussNewton {
        if (jacobian.rows() != residuals.size()) {
            throw new IllegalArgumentException("The Jacobian has " + jacobian.rows() + " rows and there are "
                    + residuals.size() + " residuals: both numbers must agree.");
        }
    }

    /** The Gauss–Newton matrix \(J^\top J\). */
    public DenseMatrix matrix() {
        return jacobian.transpose().times(jacobian);
    }

    /** The gradient \(J^\top r\). */
    public DenseVector gradient() {
        return jacobian.transpose().times(residuals);
    }

    /** The singular value decomposition of J, whose right vectors are the curvature axes. */
    public Svd axes() {
        return Svd.of(jacobian);
    }

    /** The condition number of \(J^\top J\), \(\kappa(J)^2\); infinite where J has dependent columns. */
    public double conditionNumber() {
        boolean isWide = jacobian.rows() < jacobian.columns();
        Svd svd = axes();
        double kappa = svd.conditionNumber();
        return isWide || svd.rank() < jacobian.columns() ? Double.POSITIVE_INFINITY : kappa * kappa;
    }

    /**
     * The step to the minimum of the model, \(-J^{+}r\): of all such steps the shortest.
     *
     * <p>Singular values up to {@link Svd#rankTolerance()} count as zero. Error: about \(u\,\kappa(J)\) relative.
     */
    public DenseVector step() {
        Svd svd = axes();
        DenseVector step = DenseVector.zero(jacobian.columns());
        for (int k = 0; k < svd.rank(); k++) {
            double amplitude = svd.u().column(k).dot(residuals) / svd.sigma().entry(k);
            step = step.plus(-amplitude, svd.v().column(k));
        }
        return step;
    }

    /** The damped step of Levenberg and Marquardt, \(-(J^\top J + \mu I)^{-1}J^\top r\) with μ &gt; 0. */
    public DenseVector dampedStep(double damping) {
        if (!(damping > 0)) {
            throw new IllegalArgumentException("The damping is " + damping + ": give a number above 0, such as 0.1.");
        }
        DenseMatrix damped = matrix().plus(damping, DenseMatrix.identity(jacobian.columns()));
        return LinearSystem.of(damped).solve(gradient()).times(-1);
    }
}
