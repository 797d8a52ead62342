package org.eigenlens.math.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eigenlens.math.spectral.DenseVector;

/**
 * The points of a descent with the loss at each, from the start on.
 *
 * <p>{@code isCutShort} says that the next step would have left the range of doubles or was not defined: the points up to there are all true.
 */
public record Trajectory(List<DenseVector> points, List<Double> losses, boolean isCutShort) {

    /** @throws IllegalArgumentException unless there is a point, and a loss for each */
    public Trajectory {
        points = List.copyOf(points);
        losses = List.copyOf(losses);
        if (points.isEmpty() || points.size() != losses.size()) {
            throw new IllegalArgumentException("A trajectory needs at least its start, and a loss for each point.");
        }
    }

    static Trajectory of(Loss loss, Descent descent, DenseVector start, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("The number of steps is " + steps + ": give 0 or more.");
        }
        List<DenseVector> points = new ArrayList<>(List.of(start));
        List<Double> losses = new ArrayList<>(List.of(loss.value(start)));
        try {
            for (int k = 0; k < steps; k++) {
                DenseVector x = descent.step();
                double value = loss.value(x);
                if (!Double.isFinite(value)) {
                    return new Trajectory(points, losses, true);
                }
                points.add(x);
                losses.add(value);
            }
        } catch (ArithmeticException outOfRange) {
            return new Trajectory(points, losses, true);
        }
        return new Trajectory(points, losses, false);
    }

    /** The number of steps made. */
    public int steps() {
        return points.size() - 1;
    }

    /** The point after the last step. */
    public DenseVector end() {
        return points.getLast();
    }

    /** The first step after which the loss is at most the bound, if there is one. */
    public OptionalInt firstAtMost(double bound) {
        for (int k = 0; k < losses.size(); k++) {
            if (losses.get(k) <= bound) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    /** The first step after which the point is farther than this from another, if there is one. */
    public OptionalInt firstBeyond(double distance, DenseVector from) {
        for (int k = 0; k < points.size(); k++) {
            if (points.get(k).minus(from).norm() > distance) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }
}
