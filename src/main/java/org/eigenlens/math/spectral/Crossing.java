package org.eigenlens.math.spectral;

import java.util.function.DoubleBinaryOperator;

/** The highest point of a straight way over a ridge. */
record Crossing(double x, double y, double height) {

    /** The highest point within {@code half} of (x, y) along the unit vector (dx, dy), to within {@code tolerance} of its place. */
    static Crossing of(
            DoubleBinaryOperator height, double x, double y, double dx, double dy, double half, double tolerance) {
        double t = GoldenSection.argmax(s -> height.applyAsDouble(x + s * dx, y + s * dy), -half, half, tolerance);
        double topX = x + t * dx;
        double topY = y + t * dy;
        return new Crossing(topX, topY, height.applyAsDouble(topX, topY));
    }

    double distanceTo(double otherX, double otherY) {
        return Math.hypot(x - otherX, y - otherY);
    }

    double distanceTo(Crossing other) {
        return distanceTo(other.x, other.y);
    }

    /** The least distance of two places here that doubles can tell apart. */
    double resolution() {
        return Math.ulp(Math.max(Math.abs(x), Math.abs(y)));
    }
}
