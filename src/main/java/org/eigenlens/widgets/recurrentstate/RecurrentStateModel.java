package org.eigenlens.widgets.recurrentstate;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.LongRun;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.widget.Recent;
import org.eigenlens.widget.Words;

/**
 * The picture of a linear cell \(h_{t+1} = Wh_t + x_t\) beside the tanh cell \(h_{t+1} = \tanh(Wh_t + x_t)\), both from \(h_0 = 0\).
 *
 * <p>Whether the state dies out without input is decided exactly on the weights that were typed; the states are computed in double precision.
 */
final class RecurrentStateModel {

    private static final Recent<MatrixLiteral, LongRun> LONG_RUNS =
            new Recent<>(typed -> LongRun.of(ExactSpectrum.of(exact(typed))));

    private RecurrentStateModel() {}

    static RecurrentPicture of(RecurrentState state, Words words) {
        DenseMatrix weights = DenseMatrix.ofRows(state.weights().values());
        DenseVector x = DenseVector.of(state.x().values());
        List<DenseVector> inputs = state.inputs().of(x, state.horizon());
        CellRun linear = CellRun.of(weights, true, inputs);
        CellRun tanh = CellRun.of(weights, false, inputs);
        double radius = Spectrum.of(weights).spectralRadius();
        RecurrentWords said =
                new RecurrentWords(words, state, weights, LONG_RUNS.of(state.weights()), radius, linear, tanh);
        return new RecurrentPicture(
                linear.points(),
                tanh.points(),
                linear.norms(),
                tanh.norms(),
                state.inputs() == Inputs.PULSE ? byRadius(radius, x.norm(), state.horizon()) : List.of(),
                said.sentence(),
                said.facts());
    }

    private static List<Double> byRadius(double radius, double length, int steps) {
        return IntStream.range(0, steps)
                .mapToObj(t -> Math.pow(radius, t) * length)
                .takeWhile(Double::isFinite)
                .toList();
    }

    private static ExactMatrix exact(MatrixLiteral typed) {
        return typed.exactOrNearest();
    }
}
