package org.eigenlens.math.descent;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.hipparchus.util.FastMath;

/**
 * A recurrent cell without bias, linear, \(h_{t+1} = Wh_t + x_t\), or with tanh, \(h_{t+1} = \tanh(Wh_t + x_t)\).
 *
 * <p>Both have the Jacobian W at rest; the tanh cell's is \(DW\) with \(D = \operatorname{diag}(1 - h_{t+1}^2)\) elsewhere, never larger. A product of Jacobians carries
 * gradients back in time.
 */
public record RecurrentCell(DenseMatrix weights, boolean isLinear) {

    /** @throws IllegalArgumentException if the weights are not square */
    public RecurrentCell {
        if (!weights.isSquare()) {
            throw new IllegalArgumentException("The state feeds back into itself: give as many rows as columns.");
        }
    }

    /** The state after one input. */
    public DenseVector next(DenseVector state, DenseVector input) {
        DenseVector sum = weights.times(state).plus(input);
        if (isLinear) {
            return sum;
        }
        double[] h = sum.toArray();
        for (int i = 0; i < h.length; i++) {
            h[i] = FastMath.tanh(h[i]);
        }
        return DenseVector.of(h);
    }

    /** The Jacobian of the next state with respect to the state. */
    public DenseMatrix jacobian(DenseVector state, DenseVector input) {
        if (isLinear) {
            return weights;
        }
        double[] slopes = weights.times(state).plus(input).toArray();
        for (int i = 0; i < slopes.length; i++) {
            double cosh = FastMath.cosh(slopes[i]);
            slopes[i] = 1 / cosh / cosh;
        }
        return DenseMatrix.diagonal(slopes).times(weights);
    }

    /**
     * The states under a sequence of inputs, the start first; shorter where a linear cell leaves the range of doubles.
     */
    public List<DenseVector> run(DenseVector start, List<DenseVector> inputs) {
        List<DenseVector> states = new ArrayList<>(List.of(start));
        try {
            for (DenseVector input : inputs) {
                states.add(next(states.getLast(), input));
            }
        } catch (ArithmeticException outOfRange) {
            return states;
        }
        return states;
    }
}
