package org.eigenlens.widgets.gaussnewton;

import java.util.Comparator;
import java.util.List;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.PrincipalAxes;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;

/**
 * The curvatures of a fit: those of \(J^\top J\), which are the squares of the singular values of J, and those of the Hessian.
 *
 * @param axes the right singular vectors of J with \(\sigma_1^2\ge\sigma_2^2\)
 * @param hessian the spectrum of the Hessian
 * @param gap \(\|\sum_ir_i\nabla^2r_i\|\), by which no curvature of the one differs more from that of the other (Weyl)
 */
record Curvatures(List<Axis> axes, ExactSpectrum hessian, ExactNumber gap) {

    static Curvatures of(Fit fit) {
        return new Curvatures(
                PrincipalAxes.of(ExactSpectrum.of(fit.gaussNewton())).axes(),
                ExactSpectrum.of(fit.hessian()),
                norm(fit.residualTerm()));
    }

    /** The square of a singular value of J, counted from 0. */
    ExactNumber squared(int i) {
        return axes.get(i).value();
    }

    /** An eigenvalue of the Hessian, counted from 0. */
    ExactNumber eigenvalue(int i) {
        return hessian.eigenvaluesWithMultiplicity().get(i);
    }

    Definiteness definiteness() {
        return hessian.definiteness().orElseThrow();
    }

    /** Whether J has dependent columns. */
    boolean isSingular() {
        return squared(1).isZero();
    }

    /**
     * By how much a Gauss–Newton step multiplies the error near a minimum, at worst: the spectral radius of \((J^\top J)^{-1}\sum_ir_i\nabla^2r_i\).
     *
     * @throws ArithmeticException if J has dependent columns
     */
    static ExactNumber rate(Fit fit) {
        ExactMatrix step = fit.gaussNewton().inverse().times(fit.residualTerm());
        return largest(ExactSpectrum.of(step));
    }

    /** The 2-norm of a symmetric matrix. */
    private static ExactNumber norm(ExactMatrix symmetric) {
        return largest(ExactSpectrum.of(symmetric));
    }

    private static ExactNumber largest(ExactSpectrum spectrum) {
        return spectrum.eigenvaluesWithMultiplicity().stream()
                .map(value -> value.signum() < 0 ? value.negate() : value)
                .max(Comparator.comparingDouble(ExactNumber::re))
                .orElse(Surd.ZERO);
    }
}
