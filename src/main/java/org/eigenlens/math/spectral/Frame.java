package org.eigenlens.math.spectral;

/**
 * A rectangle of the complex plane: \(x_{\min} \le \operatorname{Re} z \le x_{\max}\), \(y_{\min} \le \operatorname{Im} z \le y_{\max}\).
 *
 * <p>Example: {@code new Frame(-2, 2, -1.5, 1.5)}.
 */
public record Frame(double xMin, double xMax, double yMin, double yMax) {

    /** @throws IllegalArgumentException unless all bounds are finite and each lower one is below its upper one */
    public Frame {
        boolean isOrdered = xMin < xMax && yMin < yMax;
        if (!isOrdered || !Double.isFinite(xMax - xMin) || !Double.isFinite(yMax - yMin)) {
            throw new IllegalArgumentException(
                    "A frame needs finite bounds, the left below the right and the lower below" + " the upper, not "
                            + xMin + " … " + xMax + " by " + yMin + " … " + yMax + ".");
        }
    }

    /** A square around all eigenvalues with room for the sets where \(\sigma_{\min}(zI - A)\) is up to about half of ‖A‖. */
    public static Frame around(Spectrum spectrum) {
        double norm = SpectralNorm.of(spectrum.matrix());
        double room = norm == 0 ? 1 : norm / 2;
        double left = spectrum.eigenvalues().stream()
                .mapToDouble(ComplexNumber::re)
                .min()
                .orElseThrow();
        double right = spectrum.spectralAbscissa();
        double height = spectrum.eigenvalues().stream()
                .mapToDouble(ComplexNumber::im)
                .max()
                .orElseThrow();
        double half = Math.max((right - left) / 2, height) + room;
        double centre = left + (right - left) / 2;
        return new Frame(centre - half, centre + half, -half, half);
    }

    /** The real part of the i-th of n columns, from left to right; n is at least 2. */
    public double x(int i, int n) {
        return xMin + (xMax - xMin) * i / (n - 1);
    }

    /** The imaginary part of the j-th of n rows, from bottom to top; n is at least 2. */
    public double y(int j, int n) {
        return yMin + (yMax - yMin) * j / (n - 1);
    }
}
