package org.eigenlens.widgets.spectraldensity;

import org.eigenlens.math.descent.Backpropagation;
import org.eigenlens.math.descent.Loss;
import org.eigenlens.math.descent.TinyNetwork;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.hipparchus.util.FastMath;

/**
 * The task: eight tanh units learn \(\sin 2x\) from eight points, \(x = -2 \dots 2\) evenly.
 *
 * <p>There are 25 parameters for 8 points. So the network can meet every point, and at such a minimum the Hessian is \(J^\top J\) of rank 8 at most.
 */
final class SineNetwork {

    static final int SAMPLES = 8;
    static final double REACH = 2;

    static final TinyNetwork NETWORK = new TinyNetwork(1, 8);

    static final DenseMatrix INPUTS = inputs();
    static final DenseVector TARGETS = targets();
    static final Loss LOSS = new Backpropagation(NETWORK, INPUTS, TARGETS);

    private SineNetwork() {}

    private static DenseMatrix inputs() {
        double[] x = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            x[i] = REACH * (2.0 * i / (SAMPLES - 1) - 1);
        }
        return DenseMatrix.of(SAMPLES, 1, x);
    }

    private static DenseVector targets() {
        double[] y = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            y[i] = FastMath.sin(2 * INPUTS.entry(i, 0));
        }
        return DenseVector.of(y);
    }

    /** Whether the parameter with this number is a weight v from a hidden unit to the output. */
    static boolean isOutputWeight(int parameter) {
        return parameter < 3 * NETWORK.hidden() && parameter % 3 == 2;
    }
}
