package org.eigenlens.widgets.recurrentstate;

import java.util.Arrays;
import java.util.List;
import org.eigenlens.math.descent.RecurrentCell;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Svd;

/**
 * One cell, run from the state zero.
 *
 * @param states \(h_1, h_2, \dots\), as far as they are within the range of doubles
 */
record CellRun(RecurrentCell cell, List<DenseVector> inputs, List<DenseVector> states) {

    static CellRun of(DenseMatrix weights, boolean isLinear, List<DenseVector> inputs) {
        RecurrentCell cell = new RecurrentCell(weights, isLinear);
        List<DenseVector> all = cell.run(DenseVector.zero(2), inputs);
        return new CellRun(cell, inputs, all.subList(1, all.size()));
    }

    boolean isWhole() {
        return states.size() == inputs.size();
    }

    List<List<Double>> points() {
        return states.stream()
                .map(state -> Arrays.stream(state.toArray()).boxed().toList())
                .toList();
    }

    List<Double> norms() {
        return states.stream().map(DenseVector::norm).toList();
    }

    /** The first time, counted from 1, at which the state is longest. */
    int peakTime() {
        List<Double> norms = norms();
        int peak = 0;
        for (int i = 1; i < norms.size(); i++) {
            if (norms.get(i) > norms.get(peak)) {
                peak = i;
            }
        }
        return peak + 1;
    }

    double peak() {
        return states.get(peakTime() - 1).norm();
    }

    /**
     * \(\|\partial h_T / \partial h_1\|\): by how much a gradient at the last state can be larger at the first, the product of the Jacobians between.
     * Infinite where it is beyond the range of doubles.
     */
    double gradient() {
        DenseMatrix product = DenseMatrix.identity(2);
        try {
            for (int t = 1; t < states.size(); t++) {
                product = cell.jacobian(states.get(t - 1), inputs.get(t)).times(product);
            }
            return Svd.of(product).norm();
        } catch (ArithmeticException beyond) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
