package org.eigenlens.math.spectral;

import java.util.function.DoubleUnaryOperator;

/**
 * The place of a maximum of a function of one variable that rises and then falls on an interval, by default to about half the digits.
 *
 * <p>Near a smooth maximum the value is then exact to rounding; where there is a crease it is as far off as the place. Source: Kiefer, Proc. Amer. Math. Soc. 4 (1953).
 */
final class GoldenSection {

    private static final double RATIO = (Math.sqrt(5) - 1) / 2;
    private static final double TOLERANCE = 0x1p-28;

    private GoldenSection() {}

    /** A point near which f is largest between low and high. */
    static double argmax(DoubleUnaryOperator f, double low, double high) {
        return argmax(f, low, high, TOLERANCE * (high - low));
    }

    /** A point within {@code tolerance} of which, or within what doubles can tell apart there, f is largest between low and high. */
    static double argmax(DoubleUnaryOperator f, double low, double high, double tolerance) {
        double a = low;
        double b = high;
        double x = b - RATIO * (b - a);
        double y = a + RATIO * (b - a);
        double fx = f.applyAsDouble(x);
        double fy = f.applyAsDouble(y);
        while (b - a > Math.max(tolerance, 2 * Math.ulp(Math.max(Math.abs(a), Math.abs(b))))) {
            if (fx >= fy) {
                b = y;
                y = x;
                fy = fx;
                x = b - RATIO * (b - a);
                fx = f.applyAsDouble(x);
            } else {
                a = x;
                x = y;
                fx = fy;
                y = a + RATIO * (b - a);
                fy = f.applyAsDouble(y);
            }
        }
        return fx >= fy ? x : y;
    }
}
