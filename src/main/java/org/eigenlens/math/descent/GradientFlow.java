package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.MatrixExponential;
import org.eigenlens.math.spectral.Spectrum;

/**
 * The linear flow \(\dot x = -Hx\) from a start, \(x(t) = e^{-Ht}x_0\): gradient descent with steps that are infinitely small, when H is symmetric.
 *
 * <p>For symmetric H each mode is multiplied by \(e^{-\lambda t}\) and computed for itself, so that a fast mode keeps its digits beside slow ones; else
 * {@link MatrixExponential}. It is stable when every eigenvalue has a positive real part. Source: Strogatz, <i>Nonlinear Dynamics and
 * Chaos</i>, ch. 5.
 */
public record GradientFlow(DenseMatrix curvature, DenseVector start) {

    /** @throws IllegalArgumentException if H is not square or the start has another size */
    public GradientFlow {
        if (!curvature.isSquare() || curvature.rows() != start.size()) {
            throw new IllegalArgumentException("A " + curvature.rows() + "×" + curvature.columns()
                    + " matrix and a start with " + start.size() + " coordinates make no flow.");
        }
    }

    /** The point at time t, which may be negative. */
    public DenseVector at(double t) {
        if (!curvature.isSymmetric()) {
            return MatrixExponential.of(curvature.times(-t)).times(start);
        }
        Spectrum spectrum = Spectrum.of(curvature);
        DenseVector sum = DenseVector.zero(start.size());
        for (int i = 0; i < start.size(); i++) {
            DenseVector direction = spectrum.eigenvector(i).realPart();
            double amplitude = direction.dot(start);
            if (amplitude != 0) {
                sum = sum.plus(amplitude * Math.exp(-spectrum.eigenvalue(i).re() * t), direction);
            }
        }
        return sum;
    }

    /** Whether every start ends at 0. */
    public boolean isStable() {
        Spectrum spectrum = Spectrum.of(curvature);
        return spectrum.eigenvalue(spectrum.size() - 1).re() > 0;
    }

    /** The time in which a mode of curvature λ shrinks to half, \(\ln 2/\lambda\); negative λ gives the time, negated, in which it doubles. */
    public static double halfLife(double curvature) {
        return Math.log(2) / curvature;
    }
}
