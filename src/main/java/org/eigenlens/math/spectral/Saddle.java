package org.eigenlens.math.spectral;

import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * The pass of a landscape near a point: of parallel ways over a ridge the one whose highest point is lowest.
 *
 * <p>Method: a golden section along the ridge of the values of one across it, so that neither need be smooth. Ridge and ways are told apart by looking around
 * the point. Error, on a landscape that rises no steeper than 1: about 1e−14 of the height, or the resolution of doubles at the place.
 */
final class Saddle {

    private static final int DIRECTIONS = 16;

    private static final int MOST_MOVES = 6;

    /** How well the place along the ridge is found while the window moves, in widths of it. */
    private static final double ROUGH = 0x1p-7;

    /** The last interval along the ridge, in widths of the window: there the pass is smooth. */
    private static final double ALONG = 0x1p-29;

    /** The last interval across the ridge, beside the height. */
    private static final double ACROSS = 0x1p-47;

    private final DoubleBinaryOperator height;
    private final Crossing centre;
    private final double half;
    private final double dx;
    private final double dy;

    private Saddle(DoubleBinaryOperator height, Crossing centre, double half) {
        this.height = height;
        this.centre = centre;
        this.half = half;
        double angle = wayDown();
        this.dx = Math.cos(angle);
        this.dy = Math.sin(angle);
    }

    /** The pass that is found in a window of this size when it starts at a point and follows the ridge downwards; nothing if it loses the ridge. */
    static Optional<Crossing> near(DoubleBinaryOperator height, Crossing start, double half) {
        Crossing centre = start;
        for (int move = 0; move < MOST_MOVES; move++) {
            Saddle window = new Saddle(height, centre, half);
            double across = Math.max(ACROSS * centre.height(), 2 * centre.resolution());
            Crossing rough = window.lowest(ROUGH * half, across);
            if (window.isAtAnEndAcross(rough)) {
                return Optional.empty();
            }
            if (!window.isAtAnEndAlong(rough)) {
                return Optional.of(window.lowest(ALONG * half, across)).filter(pass -> !window.isAtAnEndAcross(pass));
            }
            centre = rough;
        }
        return Optional.empty();
    }

    /** The direction in which both sides are low. */
    private double wayDown() {
        double best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < DIRECTIONS; k++) {
            double angle = Math.PI * k / DIRECTIONS;
            double stepX = half * Math.cos(angle);
            double stepY = half * Math.sin(angle);
            double higher = Math.max(
                    height.applyAsDouble(centre.x() + stepX, centre.y() + stepY),
                    height.applyAsDouble(centre.x() - stepX, centre.y() - stepY));
            if (higher < lowest) {
                lowest = higher;
                best = angle;
            }
        }
        return best;
    }

    private Crossing lowest(double along, double across) {
        double best = GoldenSection.argmax(t -> -over(t, across).height(), -half, half, along);
        return over(best, across);
    }

    private Crossing over(double along, double tolerance) {
        return Crossing.of(height, centre.x() - along * dy, centre.y() + along * dx, dx, dy, half, tolerance);
    }

    private boolean isAtAnEndAcross(Crossing point) {
        return isAtAnEnd((point.x() - centre.x()) * dx + (point.y() - centre.y()) * dy);
    }

    private boolean isAtAnEndAlong(Crossing point) {
        return isAtAnEnd((point.y() - centre.y()) * dx - (point.x() - centre.x()) * dy);
    }

    private boolean isAtAnEnd(double offset) {
        return Math.abs(offset) > (1 - 2 * ROUGH) * half;
    }
}
