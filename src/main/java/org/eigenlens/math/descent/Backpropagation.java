package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.hipparchus.util.FastMath;

/**
 * The loss of a {@link TinyNetwork} on samples, with its gradient by back-propagation: the numbers of {@link TinyNetwork#loss}, some fifty times as fast, for
 * trainings of many steps.
 *
 * <p>With \(t_j = \tanh(u_j^\top x + b_j)\) and the error e of a sample over N, the gradient is \(e\,v_j(1 - t_j^2)x\) for \(u_j\), the same without x for
 * \(b_j\), \(e\,t_j\) for \(v_j\) and e for c, summed over the samples. Error: about N·u relative to the largest term. The Hessian is the exact one.
 */
public final class Backpropagation implements Loss {

    private final TinyNetwork network;
    private final double[][] samples;
    private final double[] targets;
    private final LeastSquares exact;

    /**
     * The loss on samples, the rows.
     *
     * @throws IllegalArgumentException unless the samples fit the network and the targets
     */
    public Backpropagation(TinyNetwork network, DenseMatrix samples, DenseVector targets) {
        this.exact = network.loss(samples, targets);
        this.network = network;
        this.samples = new double[samples.rows()][];
        for (int i = 0; i < this.samples.length; i++) {
            this.samples[i] = samples.row(i).toArray();
        }
        this.targets = targets.toArray();
    }

    @Override
    public int dimension() {
        return network.parameters();
    }

    @Override
    public double value(DenseVector w) {
        return pass(w.toArray(), new double[dimension()]);
    }

    @Override
    public DenseVector gradient(DenseVector w) {
        double[] gradient = new double[dimension()];
        pass(w.toArray(), gradient);
        return DenseVector.computed(gradient);
    }

    @Override
    public DenseMatrix hessian(DenseVector w) {
        return exact.hessian(w);
    }

    /** Adds the gradient up, and answers the loss. */
    private double pass(double[] w, double[] gradient) {
        double loss = 0;
        double[] tanh = new double[network.hidden()];
        for (int i = 0; i < samples.length; i++) {
            double error = forward(w, samples[i], tanh) - targets[i];
            loss += error * error / (2 * samples.length);
            backward(w, samples[i], tanh, error / samples.length, gradient);
        }
        return loss;
    }

    private double forward(double[] w, double[] x, double[] tanh) {
        int width = network.inputs() + 2;
        double sum = w[network.hidden() * width];
        for (int j = 0; j < tanh.length; j++) {
            double activation = w[j * width + network.inputs()];
            for (int k = 0; k < x.length; k++) {
                activation += w[j * width + k] * x[k];
            }
            tanh[j] = FastMath.tanh(activation);
            sum += w[j * width + network.inputs() + 1] * tanh[j];
        }
        return sum;
    }

    private void backward(double[] w, double[] x, double[] tanh, double error, double[] gradient) {
        int width = network.inputs() + 2;
        for (int j = 0; j < tanh.length; j++) {
            double inner = error * w[j * width + network.inputs() + 1] * (1 - tanh[j] * tanh[j]);
            for (int k = 0; k < x.length; k++) {
                gradient[j * width + k] += inner * x[k];
            }
            gradient[j * width + network.inputs()] += inner;
            gradient[j * width + network.inputs() + 1] += error * tanh[j];
        }
        gradient[network.hidden() * width] += error;
    }
}
