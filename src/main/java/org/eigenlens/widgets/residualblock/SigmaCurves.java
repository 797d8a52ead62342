package org.eigenlens.widgets.residualblock;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.descent.Layer;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.Recent;

/**
 * The singular values of both Jacobians over the whole range of s, in equal steps from 0 on.
 *
 * @param plain the larger, then the smaller of the plain layer
 * @param residual the same of the residual layer
 */
record SigmaCurves(List<List<Double>> plain, List<List<Double>> residual) {

    private static final int STEPS = 50;

    private static final Recent<Key, SigmaCurves> RECENT = new Recent<>(SigmaCurves::computed);

    /** What the curves depend on. */
    private record Key(MatrixLiteral weights, Push push, Respect respect) {}

    static SigmaCurves of(ResidualBlockState state) {
        return RECENT.of(new Key(state.weights(), state.push(), state.respect()));
    }

    private static SigmaCurves computed(Key key) {
        return new SigmaCurves(curves(key, false), curves(key, true));
    }

    private static List<List<Double>> curves(Key key, boolean isResidual) {
        DenseMatrix weights = DenseMatrix.ofRows(key.weights().values());
        List<Double> largest = new ArrayList<>();
        List<Double> smallest = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double saturation = ResidualBlockState.MOST * i / STEPS;
            Layer layer = new Layer(weights, key.push().bias(saturation), isResidual);
            Conditioning at = Conditioning.of(layer, key.respect());
            largest.add(at.largest());
            smallest.add(at.smallest());
        }
        return List.of(List.copyOf(largest), List.copyOf(smallest));
    }
}
