package org.eigenlens.math.exact.number;

/** Approximations to the roots of a polynomial in double precision, by the method of Durand and Kerner. */
final class RoughRoots {

    private static final int STEPS = 60;
    private static final double CONVERGED = 1e-14;

    /** The coefficients of a monic polynomial, constant term first. */
    private final double[] coefficients;

    private final double[] re;
    private final double[] im;

    private RoughRoots(double[] coefficients, double[] re, double[] im) {
        this.coefficients = coefficients;
        this.re = re;
        this.im = im;
    }

    /** Improves starting points in place; when doubles overflow, the points are not numbers afterwards. */
    static void improve(double[] coefficients, double[] re, double[] im) {
        RoughRoots roots = new RoughRoots(coefficients, re, im);
        double change = 1;
        for (int step = 0; step < STEPS && change > CONVERGED; step++) {
            change = 0;
            for (int i = 0; i < re.length; i++) {
                change = Math.max(change, roots.improve(i));
            }
        }
    }

    /** Replaces z by \(z-p(z)/\prod_{j}(z-z_j)\) and tells the relative change. */
    private double improve(int i) {
        double x = 1;
        double y = 0;
        for (int k = coefficients.length - 2; k >= 0; k--) {
            double real = x * re[i] - y * im[i] + coefficients[k];
            y = x * im[i] + y * re[i];
            x = real;
        }
        double u = 1;
        double v = 0;
        for (int j = 0; j < re.length; j++) {
            if (j != i) {
                double real = u * (re[i] - re[j]) - v * (im[i] - im[j]);
                v = u * (im[i] - im[j]) + v * (re[i] - re[j]);
                u = real;
            }
        }
        double norm = u * u + v * v;
        double dx = (x * u + y * v) / norm;
        double dy = (y * u - x * v) / norm;
        re[i] -= dx;
        im[i] -= dy;
        return Math.hypot(dx, dy) / Math.hypot(re[i], im[i]);
    }
}
