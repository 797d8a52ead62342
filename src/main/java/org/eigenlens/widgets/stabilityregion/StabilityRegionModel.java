package org.eigenlens.widgets.stabilityregion;

import java.util.List;
import org.eigenlens.math.descent.Adam;
import org.eigenlens.math.descent.GradientDescent;
import org.eigenlens.math.descent.Optimizer;
import org.eigenlens.math.descent.Quadratic;
import org.eigenlens.math.descent.Trajectory;
import org.eigenlens.math.descent.Tuning;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.Words;
import org.eigenlens.widgets.stabilityregion.StabilityRegionPicture.Best;
import org.eigenlens.widgets.stabilityregion.StabilityRegionPicture.Run;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a rule with momentum on \(f(x)=\frac12(\mu x_1^2+Lx_2^2)\).
 *
 * <p>The paths are computed in double precision; whether a mode swings and whether it shrinks is decided exactly on what was typed.
 */
final class StabilityRegionModel {

    private StabilityRegionModel() {}

    static StabilityRegionPicture of(StabilityRegionState state, Words words) {
        return picture(state, words, Region.of(state));
    }

    /** The picture without the map, which stays while the point moves on it. */
    static StabilityRegionPicture glimpse(StabilityRegionState state, Words words) {
        return picture(state, words, null);
    }

    private static StabilityRegionPicture picture(StabilityRegionState state, Words words, @Nullable Region region) {
        double mu = state.mu().re();
        double l = state.l().re();
        double eta = state.eta().re();
        List<Trajectory> runs = List.of(
                run(state, state.rule().with(eta, state.beta().re())),
                run(state, new GradientDescent(Tuning.gradientDescent(mu, l).learningRate())),
                run(state, new Adam(eta)));
        BestPoint best = BestPoint.of(state);
        StabilityRegionWords said = new StabilityRegionWords(words, state, best, runs);
        return new StabilityRegionPicture(
                mu,
                l,
                region,
                new Best(
                        best.typedRate(),
                        best.typedMomentum(),
                        best.learningRate().times(state.l()).re(),
                        best.momentum().re(),
                        said.bestLabel()),
                runs.stream().map(run -> shown(run, state.steps())).toList(),
                said.modes(),
                said.sentence(),
                said.facts());
    }

    /** As many steps as may be asked for, so that the read-out can say when a bound is reached. */
    private static Trajectory run(StabilityRegionState state, Optimizer rule) {
        DenseMatrix hessian =
                DenseMatrix.of(2, 2, state.mu().re(), 0, 0, state.l().re());
        return rule.run(
                new Quadratic(hessian), DenseVector.of(state.start().values()), StabilityRegionState.MOST_STEPS);
    }

    private static Run shown(Trajectory run, int steps) {
        int count = Math.min(run.steps(), steps) + 1;
        return new Run(
                run.points().subList(0, count).stream()
                        .map(point -> List.of(point.entry(0), point.entry(1)))
                        .toList(),
                run.losses().subList(0, count));
    }
}
