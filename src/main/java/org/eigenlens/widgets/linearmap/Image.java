package org.eigenlens.widgets.linearmap;

import java.util.Locale;

/**
 * The geometry of x and Ax in double precision, for what is said of angles and lengths.
 *
 * <p>Angles are in degrees, counterclockwise; lengths in units of the plane. Errors are a few units in the last place of a
 * double, far below the one decimal of an angle and the three digits of a length that are shown.
 */
record Image(double x1, double x2, double y1, double y2) {

    static Image of(double[][] a, double[] x) {
        return new Image(x[0], x[1], Math.fma(a[0][0], x[0], a[0][1] * x[1]), Math.fma(a[1][0], x[0], a[1][1] * x[1]));
    }

    boolean isOfZero() {
        return x1 == 0 && x2 == 0;
    }

    /** The direction of x, in (−180, 180]. */
    double direction() {
        return Math.toDegrees(Math.atan2(x2, x1));
    }

    /** The direction of Ax, in (−180, 180]. */
    double imageDirection() {
        return Math.toDegrees(Math.atan2(y2, y1));
    }

    /** By how much A turns x, in (−180, 180]. */
    double turn() {
        return Math.toDegrees(Math.atan2(x1 * y2 - x2 * y1, x1 * y1 + x2 * y2));
    }

    /** The quotient of the lengths of Ax and x. */
    double stretch() {
        return Math.hypot(y1, y2) / Math.hypot(x1, x2);
    }

    /** One decimal, with a true minus sign and without a negative zero. */
    static String degrees(double angle) {
        return minus(String.format(Locale.ROOT, "%.1f", angle + 0.0).replaceFirst("^-(0\\.0)$", "$1"));
    }

    /** Four significant digits. */
    static String length(double value) {
        return minus(new java.math.BigDecimal(value)
                .round(new java.math.MathContext(4))
                .stripTrailingZeros()
                .toPlainString());
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
