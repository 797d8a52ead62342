package org.eigenlens.widgets.spectraldensity;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;

/**
 * Where a training has ended.
 *
 * @param weights all parameters of the network
 * @param loss half the mean squared error there
 * @param gradient the length of the gradient there
 * @param steps how many steps it has taken
 * @param hessian the exact Hessian there; zero where the training ran away
 */
record Trained(DenseVector weights, double loss, double gradient, int steps, End end, DenseMatrix hessian) {

    /** How a training ends. */
    enum End {
        /** The gradient is as good as zero. */
        AT_REST,
        /** It takes longer than anybody waits. */
        MOVING,
        /** The loss has run away. */
        AWAY
    }

    static Trained at(DenseVector weights, int steps, End end) {
        return new Trained(
                weights,
                SineNetwork.LOSS.value(weights),
                SineNetwork.LOSS.gradient(weights).norm(),
                steps,
                end,
                SineNetwork.LOSS.hessian(weights));
    }

    static Trained away(DenseVector weights, int steps) {
        int n = SineNetwork.NETWORK.parameters();
        return new Trained(weights, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, steps, End.AWAY, zero(n));
    }

    private static DenseMatrix zero(int n) {
        return DenseMatrix.of(n, n, new double[n * n]);
    }

    boolean isThere() {
        return end != End.AWAY;
    }

    /** What the network has learned, at an input. */
    double output(double x) {
        return SineNetwork.NETWORK.output(weights, DenseVector.of(x));
    }
}
