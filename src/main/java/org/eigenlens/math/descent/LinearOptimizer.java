package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Spectrum;

/**
 * A rule that is linear on quadratics: with Hessian H its state s obeys \(s_{k+1} = M s_k\), so that the spectral radius of the step matrix M is its
 * asymptotic rate and stability means \(\rho(M) < 1\).
 *
 * <p>For rules with memory the state is \((x_{k+1}, x_k)\). In the eigenbasis of H the modes part for all of them but {@link Preconditioned}: the factor,
 * or 2×2 matrix, of the mode with curvature λ is the step matrix for the 1×1 Hessian \((\lambda)\).
 */
public sealed interface LinearOptimizer extends Optimizer
        permits GradientDescent, HeavyBall, Nesterov, Newton, Preconditioned {

    /** The step matrix M for a symmetric Hessian. */
    DenseMatrix stepMatrix(DenseMatrix hessian);

    /** The spectral radius of the step matrix. */
    default double rate(DenseMatrix hessian) {
        return Spectrum.of(stepMatrix(hessian)).spectralRadius();
    }
}
