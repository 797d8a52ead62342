package org.eigenlens.math.descent;

import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.hipparchus.util.FastMath;

/**
 * A layer of tanh units, plain, \(y = \tanh(Wx + b)\), or residual, \(y = x + \tanh(Wx + b)\).
 *
 * <p>Its Jacobian is \(DW\) or \(I + DW\) with \(D = \operatorname{diag}(1 - \tanh^2(Wx+b))\). Where all units saturate, D goes to 0: the plain Jacobian loses its
 * rank, the residual one goes to I.
 */
public record Layer(DenseMatrix weights, DenseVector bias, boolean isResidual) {

    /** @throws IllegalArgumentException unless there is a bias for each row, and as many rows as columns if residual */
    public Layer {
        if (weights.rows() != bias.size()) {
            throw new IllegalArgumentException("There are " + weights.rows() + " rows of weights and " + bias.size()
                    + " biases: give one bias for each row.");
        }
        if (isResidual && !weights.isSquare()) {
            throw new IllegalArgumentException(
                    "A residual layer adds its input to its output: give as many rows as columns.");
        }
    }

    private DenseVector activations(DenseVector x) {
        return weights.times(x).plus(bias);
    }

    /** The output for an input. */
    public DenseVector output(DenseVector x) {
        double[] y = activations(x).toArray();
        for (int i = 0; i < y.length; i++) {
            y[i] = FastMath.tanh(y[i]);
        }
        return isResidual ? x.plus(DenseVector.of(y)) : DenseVector.of(y);
    }

    /** The Jacobian of the output at an input. */
    public DenseMatrix jacobian(DenseVector x) {
        double[] slopes = activations(x).toArray();
        for (int i = 0; i < slopes.length; i++) {
            double cosh = FastMath.cosh(slopes[i]);
            slopes[i] = 1 / cosh / cosh;
        }
        DenseMatrix plain = DenseMatrix.diagonal(slopes).times(weights);
        return isResidual ? plain.plus(DenseMatrix.identity(weights.rows())) : plain;
    }

    /** The Jacobian of the layer on a mini-batch, one sample's below the other's, for inputs in the rows. */
    public DenseMatrix batchJacobian(DenseMatrix inputs) {
        double[][] rows = new double[inputs.rows() * weights.rows()][];
        for (int i = 0; i < inputs.rows(); i++) {
            DenseMatrix jacobian = jacobian(inputs.row(i));
            for (int j = 0; j < weights.rows(); j++) {
                rows[i * weights.rows() + j] = jacobian.row(j).toArray();
            }
        }
        return DenseMatrix.ofRows(rows);
    }
}
