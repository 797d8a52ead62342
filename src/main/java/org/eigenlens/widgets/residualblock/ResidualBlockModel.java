package org.eigenlens.widgets.residualblock;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eigenlens.math.descent.Layer;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.Words;

/**
 * The picture of a plain layer \(y=\tanh(Wx+b)\) beside the residual layer \(y=x+\tanh(Wx+b)\), on one mini-batch.
 *
 * <p>The rank of the plain Jacobian \(DW\) is that of W, for no slope in D is ever zero: it is decided exactly on what was typed. All else is computed in
 * double precision.
 */
final class ResidualBlockModel {

    private ResidualBlockModel() {}

    static ResidualBlockPicture of(ResidualBlockState state, Words words) {
        DenseMatrix weights = DenseMatrix.ofRows(state.weights().values());
        DenseVector bias = state.push().bias(state.saturation().re());
        Layer plain = new Layer(weights, bias, false);
        Layer residual = new Layer(weights, bias, true);
        List<List<Double>> activations = activations(weights, bias);
        ResidualBlockWords said = new ResidualBlockWords(
                words,
                state,
                activations,
                Conditioning.of(plain, state.respect()),
                Conditioning.of(residual, state.respect()));
        SigmaCurves curves = SigmaCurves.of(state);
        return new ResidualBlockPicture(
                activations,
                side(said.caption("plain"), plain, curves.plain()),
                side(said.caption("residual"), residual, curves.residual()),
                ResidualBlockState.MOST,
                said.sentence(),
                said.facts());
    }

    private static List<List<Double>> activations(DenseMatrix weights, DenseVector bias) {
        List<DenseVector> all =
                samples(i -> weights.times(MiniBatch.INPUTS.row(i)).plus(bias));
        return List.of(
                all.stream().map(a -> a.entry(0)).toList(),
                all.stream().map(a -> a.entry(1)).toList());
    }

    private static ResidualBlockPicture.Side side(String caption, Layer layer, List<List<Double>> curves) {
        return new ResidualBlockPicture.Side(
                caption,
                samples(i -> numbers(layer.output(MiniBatch.INPUTS.row(i)).toArray())),
                samples(i -> numbers(layer.jacobian(MiniBatch.INPUTS.row(i)).toArray())),
                curves);
    }

    private static <T> List<T> samples(IntFunction<T> of) {
        return IntStream.range(0, MiniBatch.SIZE).mapToObj(of).toList();
    }

    private static List<Double> numbers(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
