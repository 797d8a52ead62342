package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Spectrum;

/**
 * One mode of a quadratic under a rule with momentum: its 2×2 step matrix \(\begin{bmatrix} a & b \\ 1 & 0 \end{bmatrix}\) for
 * \(x_{k+1} = a x_k + b x_{k-1}\), whether it swings, and whether it is stable.
 *
 * <p>It swings (complex eigenvalues) when \(a^2 + 4b < 0\), and is critically damped when this is zero. By Jury's criterion both eigenvalues are
 * inside the unit circle just when \(|b| < 1\) and \(|a| < 1 - b\). The decisions are those for the doubles a and b; on the boundary itself
 * rounding of η, β and λ decides.
 */
public record MomentumMode(DenseMatrix stepMatrix, Damping damping, Stability stability) {

    /** How a mode with memory approaches its end. */
    public enum Damping {
        /** Two different real eigenvalues: no swinging. */
        OVERDAMPED,
        /** One double real eigenvalue. */
        CRITICAL,
        /** A complex pair: the mode swings. */
        UNDERDAMPED
    }

    /** Where the eigenvalues lie. */
    public enum Stability {
        /** All inside the unit circle. */
        STABLE,
        /** One on the circle and none outside. */
        MARGINAL,
        /** One outside. */
        UNSTABLE
    }

    /** The mode of curvature λ under a heavy ball. */
    public static MomentumMode of(HeavyBall rule, double curvature) {
        return of(rule.stepMatrix(DenseMatrix.square(curvature)));
    }

    /** The mode of curvature λ under Nesterov's rule. */
    public static MomentumMode of(Nesterov rule, double curvature) {
        return of(rule.stepMatrix(DenseMatrix.square(curvature)));
    }

    private static MomentumMode of(DenseMatrix matrix) {
        double a = matrix.entry(0, 0);
        double b = matrix.entry(0, 1);
        double square = a * a;
        double discriminant = Math.fma(a, a, -square) + (square + 4 * b);
        Damping damping =
                discriminant > 0 ? Damping.OVERDAMPED : discriminant < 0 ? Damping.UNDERDAMPED : Damping.CRITICAL;
        double margin = Math.min(1 - Math.abs(b), 1 - b - Math.abs(a));
        Stability stability = margin > 0 ? Stability.STABLE : margin < 0 ? Stability.UNSTABLE : Stability.MARGINAL;
        return new MomentumMode(matrix, damping, stability);
    }

    /** The spectral radius of the step matrix, at which the mode decays in the long run. */
    public double rate() {
        return Spectrum.of(stepMatrix).spectralRadius();
    }
}
