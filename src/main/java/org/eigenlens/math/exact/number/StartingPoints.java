package org.eigenlens.math.exact.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * First approximations to the roots of a polynomial: points of its Newton polygon, improved in double precision where
 * doubles suffice.
 *
 * @param k the points are in units of \(2^{-k}\)
 */
record StartingPoints(int k, List<GaussianInteger> points) {

    /** The smallest root keeps about this many bits. */
    static final int BITS = 60;

    /** Roots between \(2^{-100}\) and \(2^{100}\) leave room for the powers and products of double arithmetic. */
    private static final double MODERATE = 100;

    private static final int MANTISSA_BITS = 52;

    /** The constant term must not be zero. */
    static StartingPoints of(Polynomial polynomial) {
        double[] logs = new double[polynomial.degree() + 1];
        for (int j = 0; j < logs.length; j++) {
            logs[j] = log2(polynomial.coefficient(j));
        }
        List<NewtonPolygon.Polar> polar = NewtonPolygon.of(logs).points();
        double least =
                polar.stream().mapToDouble(NewtonPolygon.Polar::log).min().orElse(0);
        double most = polar.stream().mapToDouble(NewtonPolygon.Polar::log).max().orElse(0);
        int k = Math.max(0, BITS - (int) Math.floor(least));
        if (least > -MODERATE && most < MODERATE) {
            List<GaussianInteger> improved = improved(polynomial, polar, k);
            if (!improved.isEmpty()) {
                return new StartingPoints(k, improved);
            }
        }
        return new StartingPoints(k, polar.stream().map(p -> p.onGrid(k)).toList());
    }

    /** The points after improvement in double precision; none if doubles do not suffice. */
    private static List<GaussianInteger> improved(Polynomial polynomial, List<NewtonPolygon.Polar> polar, int k) {
        double[] coefficients =
                polynomial.coefficients().stream().mapToDouble(Surd::re).toArray();
        double[] re = polar.stream().mapToDouble(NewtonPolygon.Polar::re).toArray();
        double[] im = polar.stream().mapToDouble(NewtonPolygon.Polar::im).toArray();
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

    private static double log2(Surd value) {
        double largest = Double.NEGATIVE_INFINITY;
        for (Term term : value.terms()) {
            double size = NewtonPolygon.log2(term.coefficient().getNumerator().abs())
                    - NewtonPolygon.log2(term.coefficient().getDenominator())
                    + NewtonPolygon.log2(term.radicand().abs()) / 2;
            largest = Math.max(largest, size);
        }
        return largest;
    }
}
