package org.eigenlens.widgets.optimizer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.descent.Quadratic;
import org.eigenlens.math.descent.Trajectory;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.widget.Recent;
import org.eigenlens.widget.Words;

/**
 * The picture of an optimizer on \(f(x)=\frac12x^\top Hx\).
 *
 * <p>The path is computed in double precision; the curvatures, the regime of each mode of gradient descent and the learning rates at which it changes are
 * exact.
 */
final class OptimizerModel {

    private static final Recent<MatrixLiteral, ExactSpectrum> SPECTRA =
            new Recent<>(matrix -> ExactSpectrum.of(matrix.exactOrNearest()));

    private final OptimizerState state;
    private final ExactSpectrum spectrum;
    private final List<DenseVector> directions;
    private final Trajectory trajectory;

    private OptimizerModel(OptimizerState state) {
        this.state = state;
        this.spectrum = SPECTRA.of(state.hessian());
        DenseMatrix hessian = symmetric(state.hessian());
        this.directions = directions(hessian);
        this.trajectory = state.rule()
                .with(state.learningRate().re(), state.momentum().re())
                .run(new Quadratic(hessian), DenseVector.of(state.start().values()), state.steps());
    }

    static OptimizerPicture of(OptimizerState state, Words words) {
        OptimizerModel model = new OptimizerModel(state);
        List<ModeInWords> modes = model.modes(words);
        List<OptimizerPicture.Bound> bounds = LearningRates.of(state, model.curvatures(), words);
        OptimizerWords said = new OptimizerWords(words, state, model.trajectory, modes);
        return new OptimizerPicture(
                model.trajectory.points().stream().map(OptimizerModel::list).toList(),
                model.trajectory.losses(),
                IntStream.range(0, modes.size())
                        .mapToObj(i -> model.onPicture(i, modes.get(i)))
                        .toList(),
                bounds,
                said.sentence(),
                said.facts());
    }

    private List<ExactNumber> curvatures() {
        return spectrum.eigenvaluesWithMultiplicity();
    }

    private List<ModeInWords> modes(Words words) {
        List<ModeInWords> modes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            modes.add(new ModeInWords(words, state, curvatures().get(i), i, isInTheStart(i)));
        }
        return modes;
    }

    /** Whether the start has a part along a direction; decided exactly where the direction is exact. */
    private boolean isInTheStart(int i) {
        var eigenvalues = spectrum.eigenvalues();
        if (eigenvalues.size() < 2 || state.start().exact().isEmpty()) {
            return directions.get(i).dot(DenseVector.of(state.start().values())) != 0;
        }
        var vector = eigenvalues.get(i).basis().getFirst();
        var start = state.start().exact().orElseThrow();
        return !vector.entry(0)
                .times(start.entry(0))
                .plus(vector.entry(1).times(start.entry(1)))
                .isZero();
    }

    private OptimizerPicture.Mode onPicture(int i, ModeInWords mode) {
        DenseVector direction = directions.get(i);
        return new OptimizerPicture.Mode(
                i + 1,
                list(direction),
                mode.curvature().re(),
                ShownNumber.briefly(mode.curvature()).text(),
                trajectory.points().stream().map(direction::dot).toList(),
                mode.says(),
                mode.alternatesFrom(),
                mode.divergesFrom());
    }

    private static List<Double> list(DenseVector vector) {
        return List.of(vector.entry(0), vector.entry(1));
    }

    private static List<DenseVector> directions(DenseMatrix hessian) {
        Spectrum spectrum = Spectrum.of(hessian);
        return List.of(
                spectrum.eigenvector(0).realPart(), spectrum.eigenvector(1).realPart());
    }

    /** The doubles nearest to what was typed; both mixed entries are the same number, however they were typed. */
    private static DenseMatrix symmetric(MatrixLiteral typed) {
        double[][] h = typed.values();
        return DenseMatrix.of(2, 2, h[0][0], h[0][1], h[0][1], h[1][1]);
    }
}
