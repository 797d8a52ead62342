package org.eigenlens.math.descent;

import java.util.Arrays;
import java.util.Random;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.hipparchus.analysis.differentiation.DerivativeStructure;
import org.hipparchus.util.FastMath;

/**
 * A network with one hidden layer, \(f(x; w) = c + \sum_j v_j\tanh(u_j^\top x + b_j)\), small enough for its exact Hessian.
 *
 * <p>The parameters w stand one hidden unit after another, each as \(u_j, b_j, v_j\), and c last. Every function used is the same on
 * all machines, so that training from a seed is, too.
 */
public record TinyNetwork(int inputs, int hidden) {

    /** The most parameters that a network may have, for the Hessian's sake. */
    public static final int MOST_PARAMETERS = 64;

    /** @throws IllegalArgumentException unless there is an input and a hidden unit, and at most 64 parameters */
    public TinyNetwork {
        if (inputs < 1 || hidden < 1 || hidden > MOST_PARAMETERS || hidden * (inputs + 2L) + 1 > MOST_PARAMETERS) {
            throw new IllegalArgumentException("A network of " + inputs + " inputs and " + hidden
                    + " hidden units cannot be built: give at least one of each, and at most " + MOST_PARAMETERS
                    + " parameters, hidden × (inputs + 2) + 1.");
        }
    }

    /** The number of parameters, \(h(d + 2) + 1\). */
    public int parameters() {
        return hidden * (inputs + 2) + 1;
    }

    /** Parameters drawn evenly from −1 … 1 by {@link Random}, whose algorithm is the same everywhere. */
    public DenseVector initial(long seed) {
        Random random = new Random(seed);
        double[] w = new double[parameters()];
        Arrays.setAll(w, i -> 2 * random.nextDouble() - 1);
        return DenseVector.of(w);
    }

    /** The output for one input. */
    public double output(DenseVector w, DenseVector x) {
        int width = inputs + 2;
        double sum = w.entry(hidden * width);
        for (int j = 0; j < hidden; j++) {
            double activation = w.entry(j * width + inputs);
            for (int i = 0; i < inputs; i++) {
                activation += w.entry(j * width + i) * x.entry(i);
            }
            sum += w.entry(j * width + inputs + 1) * FastMath.tanh(activation);
        }
        return sum;
    }

    /**
     * Half the mean squared error over samples, the rows, as a function of the parameters: \(\tfrac1{2N}\sum_i (f(x_i; w) - y_i)^2\).
     */
    public LeastSquares loss(DenseMatrix samples, DenseVector targets) {
        if (samples.columns() != inputs || samples.rows() != targets.size()) {
            throw new IllegalArgumentException("The network has " + inputs + " inputs; the samples have "
                    + samples.columns() + " columns and " + samples.rows() + " rows for " + targets.size()
                    + " targets: give a column for each input and a target for each row.");
        }
        double scale = 1 / Math.sqrt(samples.rows());
        return new LeastSquares(parameters(), w -> {
            DerivativeStructure[] residuals = new DerivativeStructure[samples.rows()];
            Arrays.setAll(
                    residuals,
                    i -> output(w, samples.row(i)).subtract(targets.entry(i)).multiply(scale));
            return residuals;
        });
    }

    private DerivativeStructure output(DerivativeStructure[] w, DenseVector x) {
        int width = inputs + 2;
        DerivativeStructure sum = w[hidden * width];
        for (int j = 0; j < hidden; j++) {
            DerivativeStructure activation = w[j * width + inputs];
            for (int i = 0; i < inputs; i++) {
                activation = activation.add(w[j * width + i].multiply(x.entry(i)));
            }
            sum = sum.add(activation.tanh().multiply(w[j * width + inputs + 1]));
        }
        return sum;
    }
}
