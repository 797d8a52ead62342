package org.eigenlens.widgets.spectraldensity;

import org.eigenlens.math.descent.Descent;
import org.eigenlens.math.descent.GradientDescent;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.work.Course;

/**
 * A training of the network by plain gradient descent on all samples, until it comes to rest.
 *
 * @param seed the seed of the weights that it starts from
 * @param rate the learning rate
 */
record Training(int seed, double rate) {

    static final int MOST_STEPS = 200_000;

    /** A gradient as short as this counts as none. */
    static final double AT_REST = 1e-9;

    /** Weights as large as this have run away. */
    private static final double AWAY = 1e4;

    private static final int STEPS_PER_REPORT = 256;

    Trained run(Course course) {
        DenseVector w = SineNetwork.NETWORK.initial(seed);
        Descent descent = new GradientDescent(rate).begin(SineNetwork.LOSS, w);
        double first = gradient(w);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (step % STEPS_PER_REPORT == 0) {
                double gradient = gradient(w);
                course.reached(Math.max((double) step / MOST_STEPS, rest(first, gradient)));
                if (gradient <= AT_REST) {
                    return Trained.at(w, step, Trained.End.AT_REST);
                }
            }
            w = descent.step();
            if (w.norm() > AWAY) {
                return Trained.away(w, step + 1);
            }
        }
        return Trained.at(w, MOST_STEPS, Trained.End.MOVING);
    }

    private static double gradient(DenseVector w) {
        return SineNetwork.LOSS.gradient(w).norm();
    }

    /** How far the gradient has gone down to what counts as none, by its logarithm. */
    private static double rest(double first, double now) {
        return Math.clamp(Math.log(first / now) / Math.log(first / AT_REST), 0, 1);
    }
}
