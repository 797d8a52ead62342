package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;

/**
 * Preconditioned gradient descent, \(x_{k+1} = x_k - \eta P\nabla f(x_k)\) with a symmetric positive definite P.
 *
 * <p>It is gradient descent in the coordinates \(P^{-1/2}x\), where the Hessian is \(P^{1/2}HP^{1/2}\): the aim is a condition number near 1.
 */
public record Preconditioned(double learningRate, DenseMatrix preconditioner) implements LinearOptimizer {

    /** @throws IllegalArgumentException unless η &gt; 0 and P is symmetric positive definite */
    public Preconditioned {
        LearningRate.requirePositive(learningRate);
        boolean isDefinite = preconditioner.isSymmetric()
                && Spectrum.of(preconditioner)
                                .eigenvalue(preconditioner.rows() - 1)
                                .re()
                        > 0;
        if (!isDefinite) {
            throw new IllegalArgumentException("The preconditioner " + preconditioner
                    + " is not symmetric positive definite: all its eigenvalues must be above 0.");
        }
    }

    /** The diagonal preconditioner \(\operatorname{diag}(H)^{-1}\) of Jacobi, for a Hessian with positive diagonal. */
    public static Preconditioned byDiagonal(double learningRate, DenseMatrix hessian) {
        double[] inverse = new double[hessian.rows()];
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = 1 / hessian.entry(i, i);
        }
        return new Preconditioned(learningRate, DenseMatrix.diagonal(inverse));
    }

    @Override
    public Descent begin(Loss loss, DenseVector start) {
        return new Descent() {
            private DenseVector x = start;

            @Override
            public DenseVector step() {
                x = x.plus(-learningRate, preconditioner.times(loss.gradient(x)));
                return x;
            }
        };
    }

    /** \(I - \eta PH\). */
    @Override
    public DenseMatrix stepMatrix(DenseMatrix hessian) {
        return DenseMatrix.identity(hessian.rows()).plus(-learningRate, preconditioner.times(hessian));
    }

    /** The condition number of \(P^{1/2}HP^{1/2}\), whose eigenvalues are those of PH, for positive definite H. */
    public double conditionNumber(DenseMatrix hessian) {
        Spectrum spectrum = Spectrum.of(preconditioner.times(hessian));
        return spectrum.eigenvalue(0).re()
                / spectrum.eigenvalue(spectrum.size() - 1).re();
    }
}
