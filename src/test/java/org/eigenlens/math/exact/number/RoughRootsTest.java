package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoughRootsTest {

    private static final double NEAR = 1e-13;

    @Test
    void realRootsAreFoundFromTheUsualStartingPoints() {
        double[][] roots = improved(new double[] {-6, 11, -6, 1}, 0.4, 0.9);
        assertThat(distance(roots, 1, 0)).isLessThan(NEAR);
        assertThat(distance(roots, 2, 0)).isLessThan(NEAR);
        assertThat(distance(roots, 3, 0)).isLessThan(NEAR);
    }

    @Test
    void complexRootsAreFound() {
        double[][] roots = improved(new double[] {5, -2, 1}, 0.4, 0.9);
        assertThat(distance(roots, 1, 2)).isLessThan(NEAR);
        assertThat(distance(roots, 1, -2)).isLessThan(NEAR);
        double[][] unity = improved(new double[] {-1, 0, 0, 0, 0, 1}, 0.4, 0.9);
        for (int k = 0; k < 5; k++) {
            double angle = 2 * Math.PI * k / 5;
            assertThat(distance(unity, Math.cos(angle), Math.sin(angle))).isLessThan(NEAR);
        }
    }

    @Test
    void rootsThatAreAlreadyRightStay() {
        double[] re = {1, 2, 3};
        double[] im = {0, 0, 0};
        RoughRoots.improve(new double[] {-6, 11, -6, 1}, re, im);
        assertThat(re).containsExactly(1, 2, 3);
        assertThat(im).containsExactly(0, 0, 0);
    }

    /** A double root is approached by half the distance at each step, so it takes many, and rounding bounds what is reached. */
    @Test
    void doubleRootIsApproachedToHalfTheDigits() {
        double[][] roots = improved(new double[] {1, -2, 1}, 0.4, 0.9);
        for (int i = 0; i < 2; i++) {
            assertThat(Math.hypot(roots[0][i] - 1, roots[1][i])).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void overflowLeavesPointsThatAreNoNumbers() {
        double[] re = {1e200, -1e200};
        double[] im = {0, 1e200};
        RoughRoots.improve(new double[] {1e300, 1e300, 1}, re, im);
        assertThat(Double.isFinite(re[0] + re[1] + im[0] + im[1])).isFalse();
    }

    /** Starts from the powers of one number, as Durand and Kerner do. */
    private static double[][] improved(double[] coefficients, double startRe, double startIm) {
        int n = coefficients.length - 1;
        double[] re = new double[n];
        double[] im = new double[n];
        double x = 1;
        double y = 0;
        for (int i = 0; i < n; i++) {
            re[i] = x;
            im[i] = y;
            double real = x * startRe - y * startIm;
            y = x * startIm + y * startRe;
            x = real;
        }
        RoughRoots.improve(coefficients, re, im);
        return new double[][] {re, im};
    }

    /** How far the nearest of the points is from a root. */
    private static double distance(double[][] points, double re, double im) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points[0].length; i++) {
            nearest = Math.min(nearest, Math.hypot(points[0][i] - re, points[1][i] - im));
        }
        return nearest;
    }
}
