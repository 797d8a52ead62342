package org.eigenlens.math.spectral;

import java.util.StringJoiner;

/** Arithmetic on arrays of entries that neither overflows nor underflows where the result does not. */
final class Entries {

    /** Sums of squares of numbers between these bounds neither overflow nor lose digits to underflow. */
    private static final double SMALL = 0x1p-480;

    private static final double LARGE = 0x1p480;

    private Entries() {}

    /** Makes −0.0 into 0.0 and answers the array, or refuses it with a sentence for who typed it. */
    static double[] refusingNonFinite(double[] entries) {
        for (double x : entries) {
            if (!Double.isFinite(x)) {
                throw new IllegalArgumentException("The entry " + x + " is not a finite number: entries must lie"
                        + " between -1.8e308 and 1.8e308.");
            }
        }
        return entries;
    }

    /** Checks what an operation made of finite entries, and makes −0.0 into 0.0 in place. */
    static void requireFinite(double[] entries) {
        for (int i = 0; i < entries.length; i++) {
            entries[i] += 0.0;
            if (!Double.isFinite(entries[i])) {
                throw new ArithmeticException("An entry of the result is beyond the range of doubles, 1.8e308.");
            }
        }
    }

    /** The largest absolute value; 0 for none. */
    static double maxAbs(double[] entries) {
        double max = 0;
        for (double x : entries) {
            double size = Math.abs(x);
            if (size > max) {
                max = size;
            }
        }
        return max;
    }

    /** The Euclidean length of all entries together. */
    static double norm(double[] entries) {
        double max = maxAbs(entries);
        if (max == 0 || (max >= SMALL && max <= LARGE)) {
            return Math.sqrt(sumOfSquares(entries));
        }
        double[] scaled = entries.clone();
        int exponent = Math.getExponent(max);
        scale(scaled, -exponent);
        return Math.scalb(Math.sqrt(sumOfSquares(scaled)), exponent);
    }

    private static double sumOfSquares(double[] entries) {
        double sum = 0;
        for (double x : entries) {
            sum += x * x;
        }
        return sum;
    }

    /** Divides by the Euclidean length; answers false and does nothing where that is zero. */
    static boolean normalize(double[] entries) {
        double max = maxAbs(entries);
        if (max == 0) {
            return false;
        }
        scale(entries, -Math.getExponent(max));
        double norm = norm(entries);
        for (int i = 0; i < entries.length; i++) {
            entries[i] /= norm;
        }
        return true;
    }

    /** Multiplies in place by a power of two, with one rounding at most. */
    static void scale(double[] entries, int exponent) {
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Math.scalb(entries[i], exponent);
        }
    }

    static double[] times(double factor, double[] entries) {
        double[] product = new double[entries.length];
        for (int i = 0; i < entries.length; i++) {
            product[i] = factor * entries[i];
        }
        return product;
    }

    /** Entries from, inclusive, to, exclusive, with spaces between; whole numbers without ".0". */
    static String typed(double[] entries, int from, int to) {
        StringJoiner text = new StringJoiner(" ");
        for (int i = from; i < to; i++) {
            double x = entries[i];
            text.add(x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : Double.toString(x));
        }
        return text.toString();
    }
}
