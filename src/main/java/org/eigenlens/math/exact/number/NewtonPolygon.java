package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of the roots of a polynomial, read from the sizes of its coefficients, and points on circles of those sizes.
 *
 * <p>The slopes of the upper convex hull of the points \((j, \log_2|c_j|)\) are the sizes of the roots up to a small
 * factor (D. A. Bini, <i>Numerical computation of polynomial zeros by means of Aberth's method</i>, 1996), whatever the
 * range they spread over.
 *
 * @param points one for each root, the nearest to zero first
 */
record NewtonPolygon(List<Polar> points) {

    /** Turns the points off the axes of symmetry that real polynomials have. */
    private static final double TURN = 0.7;

    /**
     * A point of the plane.
     *
     * @param log the logarithm to base 2 of its distance from zero; negative infinity for zero itself
     */
    record Polar(double log, double angle) {

        double re() {
            return Math.pow(2, log) * Math.cos(angle);
        }

        double im() {
            return Math.pow(2, log) * Math.sin(angle);
        }

        /** The nearest point of the grid of step \(2^{-k}\), within some fifteen digits. */
        GaussianInteger onGrid(int k) {
            if (Double.isInfinite(log)) {
                return GaussianInteger.ZERO;
            }
            int whole = (int) Math.floor(log) - 50;
            double mantissa = Math.pow(2, log - whole);
            GaussianInteger point = new GaussianInteger(
                    BigInteger.valueOf(Math.round(mantissa * Math.cos(angle))),
                    BigInteger.valueOf(Math.round(mantissa * Math.sin(angle))));
            return point.shift(whole + k);
        }
    }

    /** The polygon of coefficients with these logarithms, constant term first; negative infinity for zero. */
    static NewtonPolygon of(double[] logs) {
        List<Polar> points = new ArrayList<>();
        int from = 0;
        while (from < logs.length - 1) {
            int to = nextCorner(logs, from);
            double log = (logs[from] - logs[to]) / (to - from);
            for (int m = 0; m < to - from; m++) {
                points.add(new Polar(log, 2 * Math.PI * m / (to - from) + TURN + from));
            }
            from = to;
        }
        return new NewtonPolygon(List.copyOf(points));
    }

    private static int nextCorner(double[] logs, int from) {
        if (Double.isInfinite(logs[from])) {
            return from + 1;
        }
        int best = logs.length - 1;
        double steepest = Double.NEGATIVE_INFINITY;
        for (int j = from + 1; j < logs.length; j++) {
            double slope = (logs[j] - logs[from]) / (j - from);
            if (slope >= steepest) {
                steepest = slope;
                best = j;
            }
        }
        return best;
    }

    /** The logarithm to base 2; negative infinity for zero. */
    static double log2(BigInteger size) {
        int shift = Math.max(0, size.bitLength() - 60);
        return Math.log(size.shiftRight(shift).doubleValue()) / Math.log(2) + shift;
    }
}
