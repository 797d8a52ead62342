package org.eigenlens.widgets.conditioning;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.eigenlens.math.descent.Steps;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.spectral.DenseVector;

/**
 * Gradient descent on the squared error of two features with variance 1 and the correlation ρ.
 *
 * <p>The Hessian is their covariance \(\begin{bmatrix}1&\rho\\\rho&1\end{bmatrix}\), with \(1+|\rho|\) along \((1,\pm1)\) and \(1-|\rho|\) along
 * \((1,\mp1)\), the upper signs for ρ ≥ 0. So \(\kappa=(1+|\rho|)/(1-|\rho|)\), the best fixed rate is \(2/(\lambda_1+\lambda_2)=1\), and it leaves
 * \((\kappa-1)/(\kappa+1)=|\rho|\) of the distance.
 */
record CorrelatedDescent(ConditioningState state, Mode steep, Mode flat) {

    /** The part of the distance that is left when a descent counts as done. */
    private static final double DONE = 1e-3;

    private static final double ROOT = Math.sqrt(0.5);

    static CorrelatedDescent of(ConditioningState state) {
        Surd size = size(state.rho());
        double side = state.rho().signum() < 0 ? -ROOT : ROOT;
        return new CorrelatedDescent(
                state,
                new Mode(1, Surd.ONE.plus(size), state.eta(), DenseVector.of(ROOT, side)),
                new Mode(2, Surd.ONE.minus(size), state.eta(), DenseVector.of(ROOT, -side)));
    }

    List<Mode> modes() {
        return List.of(steep, flat);
    }

    Surd conditionNumber() {
        return steep.curvature().dividedBy(flat.curvature());
    }

    /** What a step with the best fixed rate leaves, \(|\rho|\). */
    Surd bestRate() {
        return size(state.rho());
    }

    ExactMatrix hessian() {
        return new ExactMatrix(List.of(ExactVector.of(Surd.ONE, state.rho()), ExactVector.of(state.rho(), Surd.ONE)));
    }

    /** What a step leaves of the distance, at worst. */
    private Surd rate() {
        Surd first = size(steep.factor());
        Surd second = size(flat.factor());
        return first.compareTo(second) >= 0 ? first : second;
    }

    /** After how many steps a thousandth of the distance is left, at worst; none where it never is. */
    OptionalInt stepsNeeded() {
        return rate().compareTo(Surd.ONE) < 0 ? Steps.toReach(rate().re(), DONE) : OptionalInt.empty();
    }

    /** The same with the best rate. */
    int stepsAtBest() {
        return Steps.toReach(bestRate().re(), DONE).orElseThrow();
    }

    /** The weights after each step, minus the best ones. */
    List<List<Double>> path() {
        double[] a = amplitudes(steep);
        double[] b = amplitudes(flat);
        return IntStream.range(0, a.length)
                .mapToObj(k -> steep.direction().times(a[k]).plus(b[k], flat.direction()))
                .map(point -> List.of(point.entry(0), point.entry(1)))
                .toList();
    }

    /** How much the loss is above its least value, \(\tfrac12\sum_i\lambda_ia_i^2\), after each step. */
    List<Double> losses() {
        double[] a = amplitudes(steep);
        double[] b = amplitudes(flat);
        return IntStream.range(0, a.length)
                .mapToObj(k ->
                        (steep.curvature().re() * a[k] * a[k] + flat.curvature().re() * b[k] * b[k]) / 2)
                .toList();
    }

    /** \(\tfrac12w^\top Hw\) at the start, exactly; of the doubles nearest to what has no exact form. */
    ExactNumber lossAtStart() {
        ExactVector w = state.start().exactOrNearest();
        return w.dot(hessian().times(w)).times(Surd.of(1, 2));
    }

    double[] amplitudes(Mode mode) {
        return mode.amplitudes(DenseVector.of(state.start().values()), state.steps());
    }

    private static Surd size(Surd number) {
        return number.signum() < 0 ? number.negate() : number;
    }
}
