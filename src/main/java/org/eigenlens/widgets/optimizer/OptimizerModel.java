package org.eigenlens.widgets.optimizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.descent.Optimizer;
import org.eigenlens.math.descent.Quadratic;
import org.eigenlens.math.descent.Trajectory;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.solution.PrincipalAxes;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.Recent;
import org.eigenlens.widget.Words;

/**
 * The picture of an optimizer on \(f(x)=\frac12x^\top Hx\), or on another loss as it is seen from a minimum, with H its Hessian there.
 *
 * <p>The path is computed in double precision; the curvatures, the regime of each mode of gradient descent and the learning rates at which it changes are
 * exact.
 */
final class OptimizerModel {

    private static final Recent<ExactMatrix, List<Axis>> AXES =
            new Recent<>(hessian -> PrincipalAxes.of(ExactSpectrum.of(hessian)).axes());

    private final OptimizerState state;
    private final List<Axis> axes;
    private final List<DenseVector> directions;
    private final Trajectory trajectory;

    private OptimizerModel(OptimizerState state) {
        this.state = state;
        this.axes = AXES.of(state.exactHessian());
        this.directions = axes.stream().map(OptimizerModel::unit).toList();
        Optimizer optimizer =
                state.rule().with(state.learningRate().re(), state.momentum().re());
        DenseVector start = DenseVector.of(state.start().values());
        Objective objective = state.objective();
        this.trajectory = objective
                .loss()
                .map(loss -> fromTheMinimum(
                        optimizer.run(loss, objective.origin().plus(start), state.steps()), objective.origin()))
                .orElseGet(() -> optimizer.run(new Quadratic(symmetric(state.hessian())), start, state.steps()));
    }

    private static Trajectory fromTheMinimum(Trajectory path, DenseVector minimum) {
        return new Trajectory(
                path.points().stream().map(point -> point.minus(minimum)).toList(), path.losses(), path.isCutShort());
    }

    static OptimizerPicture of(OptimizerState state, Words words) {
        OptimizerModel model = new OptimizerModel(state);
        List<ModeInWords> modes = model.modes(words);
        List<OptimizerPicture.Bound> bounds = LearningRates.of(state, model.curvatures(), words);
        OptimizerWords said = new OptimizerWords(words, state, model.trajectory, modes);
        return new OptimizerPicture(
                model.trajectory.points().stream().map(OptimizerModel::list).toList(),
                model.trajectory.losses(),
                state.objective().terms(),
                model.hessian(),
                IntStream.range(0, modes.size())
                        .mapToObj(i -> model.onPicture(i, modes.get(i)))
                        .toList(),
                bounds,
                said.sentence(),
                said.facts());
    }

    private List<List<Double>> hessian() {
        return Arrays.stream(state.exactHessian().values())
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    private List<ExactNumber> curvatures() {
        return axes.stream().map(Axis::value).toList();
    }

    private List<ModeInWords> modes(Words words) {
        List<ModeInWords> modes = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            modes.add(new ModeInWords(words, state, curvatures().get(i), i, isInTheStart(i)));
        }
        return modes;
    }

    /** Whether the start has a part along a direction; decided exactly where both are in one field. Only a quadratic loss keeps the directions apart. */
    private boolean isInTheStart(int i) {
        if (!state.objective().isQuadratic()) {
            return true;
        }
        ExactVector direction = axes.get(i).direction();
        ExactVector start = state.start().exactOrNearest();
        boolean exact = start.entries().stream().allMatch(ExactNumber::isRational)
                || direction.entries().stream().allMatch(Surd.class::isInstance);
        return exact
                ? !direction.dot(start).isZero()
                : directions.get(i).dot(DenseVector.of(state.start().values())) != 0;
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
        return Arrays.stream(vector.toArray()).boxed().toList();
    }

    private static DenseVector unit(Axis axis) {
        return DenseVector.of(axis.direction().direction().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
    }

    /** The doubles nearest to what was typed; both mixed entries are the same number, however they were typed. */
    private static DenseMatrix symmetric(MatrixLiteral typed) {
        double[][] h = typed.values();
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < i; j++) {
                h[i][j] = h[j][i];
            }
        }
        return DenseMatrix.ofRows(h);
    }
}
