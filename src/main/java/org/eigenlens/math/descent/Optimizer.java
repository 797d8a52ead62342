package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseVector;

/**
 * A rule that moves a point downhill on a loss, step by step.
 *
 * <p>A rule is a value; what it remembers between steps (velocity, averages) lives in the {@link Descent} that it begins.
 */
public sealed interface Optimizer permits LinearOptimizer, Adam {

    /** A descent on the loss from a point, before its first step. */
    Descent begin(Loss loss, DenseVector start);

    /** The points of the first steps, or fewer where the descent leaves the range of doubles. */
    default Trajectory run(Loss loss, DenseVector start, int steps) {
        return Trajectory.of(loss, begin(loss, start), start, steps);
    }
}
