package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * First approximations to the roots of a polynomial: points on circles whose radii come from its Newton polygon.
 *
 * <p>The slopes of the upper convex hull of the points \((j, \log_2|c_j|)\) are the sizes of the roots up to a small
 * factor (D. A. Bini, <i>Numerical computation of polynomial zeros by means of Aberth's method</i>, 1996), whatever the
 * range they spread over.
 *
 * @param k the points are in units of \(2^{-k}\)
 */
record StartingPoints(int k, List<GaussianInteger> points) {

    /** The smallest root keeps about this many bits. */
    private static final int BITS = 60;

    /** Roots between \(2^{-100}\) and \(2^{100}\) leave room for the powers and products of double arithmetic. */
    private static final double MODERATE = 100;

    private static final int MANTISSA_BITS = 52;

    /** Turns the points off the axes of symmetry that real polynomials have. */
    private static final double TURN = 0.7;

    /** The constant term must not be zero. */
    static StartingPoints of(Polynomial polynomial) {
        double[] logs = new double[polynomial.degree() + 1];
        for (int j = 0; j < logs.length; j++) {
            logs[j] = log2(polynomial.coefficient(j));
        }
        List<double[]> polar = new ArrayList<>();
        for (int from = 0; from < polynomial.degree(); ) {
            int to = nextCorner(logs, from);
            double log = (logs[from] - logs[to]) / (to - from);
            for (int m = 0; m < to - from; m++) {
                polar.add(new double[] {log, 2 * Math.PI * m / (to - from) + TURN + from});
            }
            from = to;
        }
        double least = polar.stream().mapToDouble(p -> p[0]).min().orElse(0);
        double most = polar.stream().mapToDouble(p -> p[0]).max().orElse(0);
        int k = Math.max(0, BITS - (int) Math.floor(least));
        if (least > -MODERATE && most < MODERATE) {
            List<GaussianInteger> improved = improved(polynomial, polar, k);
            if (!improved.isEmpty()) {
                return new StartingPoints(k, improved);
            }
        }
        return new StartingPoints(
                k, polar.stream().map(p -> point(p[0] + k, p[1])).toList());
    }

    /** The points after improvement in double precision; none if doubles do not suffice. */
    private static List<GaussianInteger> improved(Polynomial polynomial, List<double[]> polar, int k) {
        double[] coefficients =
                polynomial.coefficients().stream().mapToDouble(Surd::re).toArray();
        double[] re = polar.stream()
                .mapToDouble(p -> Math.pow(2, p[0]) * Math.cos(p[1]))
                .toArray();
        double[] im = polar.stream()
                .mapToDouble(p -> Math.pow(2, p[0]) * Math.sin(p[1]))
                .toArray();
        RoughRoots.improve(coefficients, re, im);
        List<GaussianInteger> points = new ArrayList<>();
        for (int i = 0; i < re.length; i++) {
            if (!Double.isFinite(re[i]) || !Double.isFinite(im[i])) {
                return List.of();
            }
            points.add(new GaussianInteger(onGrid(re[i], k), onGrid(im[i], k)));
        }
        return points;
    }

    private static BigInteger onGrid(double value, int k) {
        int exponent = Math.getExponent(value) - MANTISSA_BITS;
        long mantissa = (long) Math.scalb(value, -exponent);
        return BigInteger.valueOf(mantissa).shiftLeft(exponent + k);
    }

    private static int nextCorner(double[] logs, int from) {
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

    private static GaussianInteger point(double log, double angle) {
        int whole = (int) Math.floor(log) - 50;
        double mantissa = Math.pow(2, log - whole);
        GaussianInteger point = new GaussianInteger(
                BigInteger.valueOf(Math.round(mantissa * Math.cos(angle))),
                BigInteger.valueOf(Math.round(mantissa * Math.sin(angle))));
        return point.shift(whole);
    }

    private static double log2(Surd value) {
        double largest = Double.NEGATIVE_INFINITY;
        for (Term term : value.terms()) {
            double size = log2(term.coefficient().getNumerator().abs())
                    - log2(term.coefficient().getDenominator())
                    + log2(term.radicand().abs()) / 2;
            largest = Math.max(largest, size);
        }
        return largest;
    }

    private static double log2(BigInteger positive) {
        int shift = Math.max(0, positive.bitLength() - 60);
        return Math.log(positive.shiftRight(shift).doubleValue()) / Math.log(2) + shift;
    }
}
