package org.eigenlens.widgets.gradientflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.solution.PrincipalAxes;
import org.eigenlens.widget.Recent;

/**
 * The flow \(\dot x=-Hx\) from the start, \(x(t)=\sum_i a_ie^{-\lambda_it}q_i\), and the steps of gradient descent from there.
 *
 * <p>Which curvatures are positive, zero or negative, and which directions have a part in the start, is decided exactly.
 *
 * @param modes by descending curvature
 */
record Flow(GradientFlowState state, List<FlowMode> modes) {

    /** In how many pieces the time is cut. */
    private static final int PIECES = 160;

    /** No more steps than these are drawn. */
    private static final int MOST_STEPS = 300;

    /** Beyond this size there is nothing left to draw. */
    private static final double LARGEST = 1e150;

    private static final Recent<ExactMatrix, ExactSpectrum> SPECTRA = new Recent<>(ExactSpectrum::of);

    static Flow of(GradientFlowState state) {
        var start = state.start().exactOrNearest();
        return new Flow(
                state,
                PrincipalAxes.of(SPECTRA.of(state.hessian().exactOrNearest())).axes().stream()
                        .map(axis -> FlowMode.of(axis, start))
                        .toList());
    }

    /** The times at which the flow is drawn, as far as it is of a size that can be. */
    List<Double> times() {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i <= PIECES; i++) {
            double t = state.horizon() * i / PIECES;
            if (isLarge(mode -> mode.at(t))) {
                break;
            }
            times.add(t);
        }
        return List.copyOf(times);
    }

    /** How many steps fit into the time, as far as they can be drawn. */
    int steps() {
        double eta = state.learningRate().re();
        int fitting = (int) Math.min(MOST_STEPS, state.horizon() / eta + 1e-9);
        int k = 0;
        while (k < fitting && !isLarge(after(k + 1))) {
            k++;
        }
        return k;
    }

    private ToDoubleFunction<FlowMode> after(int k) {
        return mode -> mode.after(k, state.learningRate().re());
    }

    private boolean isLarge(ToDoubleFunction<FlowMode> part) {
        return modes.stream().anyMatch(mode -> !(Math.abs(part.applyAsDouble(mode)) < LARGEST));
    }

    List<Double> at(double t) {
        return point(mode -> mode.at(t));
    }

    List<Double> afterSteps(int k) {
        return point(after(k));
    }

    private List<Double> point(ToDoubleFunction<FlowMode> part) {
        double x = 0;
        double y = 0;
        for (FlowMode mode : modes) {
            double length = Math.sqrt(mode.axis().squaredLength().re());
            x += part.applyAsDouble(mode) * mode.axis().direction().entry(0).re() / length;
            y += part.applyAsDouble(mode) * mode.axis().direction().entry(1).re() / length;
        }
        return List.of(x, y);
    }

    /** How far the flow is from the critical point at time t. */
    double distance(double t) {
        return Math.hypot(modes.get(0).at(t), modes.get(1).at(t));
    }

    Showing showing() {
        return Showing.exactlyIf(state.exact());
    }
}
