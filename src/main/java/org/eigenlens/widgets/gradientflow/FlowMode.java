package org.eigenlens.widgets.gradientflow;

import org.eigenlens.math.descent.GradientFlow;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;

/**
 * One eigen-direction of the Hessian: the flow multiplies the part along it by \(e^{-\lambda t}\), a step of gradient descent by \(1-\eta\lambda\).
 *
 * @param axis the curvature λ and a vector along the direction, exactly
 * @param part how far the start is along the unit vector q; exactly 0 where it has no part along it
 */
record FlowMode(Axis axis, double part) {

    private static final Surd TWO = Surd.of(2);

    static FlowMode of(Axis axis, ExactVector start) {
        ExactNumber along = axis.direction().dot(start);
        return new FlowMode(
                axis,
                along.isZero() ? 0 : along.re() / Math.sqrt(axis.squaredLength().re()));
    }

    ExactNumber curvature() {
        return axis.value();
    }

    double lambda() {
        return axis.value().re();
    }

    boolean isInTheStart() {
        return part != 0;
    }

    /** The part along the direction at time t. */
    double at(double t) {
        return part * Math.exp(-lambda() * t);
    }

    /** The factor of one step, formed with one rounding. */
    double stepFactor(double learningRate) {
        return Math.fma(-learningRate, lambda(), 1);
    }

    /** The part along the direction after k steps. */
    double after(int k, double learningRate) {
        return part * Math.pow(stepFactor(learningRate), k);
    }

    /** The time to half, or, negated, the time to double; infinite for a curvature of 0. */
    double halfLife() {
        return GradientFlow.halfLife(lambda());
    }

    /** Where ηλ lies between the numbers at which the steps change what they do, decided exactly where λ is a surd. */
    Steps steps(Surd learningRate) {
        if (curvature().isZero()) {
            return Steps.STAY;
        }
        if (curvature().signum() < 0) {
            return Steps.LEAVE;
        }
        int toOne = compare(learningRate, Surd.ONE);
        int toTwo = compare(learningRate, TWO);
        return toOne <= 0 ? Steps.FOLLOW : toTwo < 0 ? Steps.ALTERNATE : toTwo == 0 ? Steps.SWING : Steps.RUN_AWAY;
    }

    private int compare(Surd learningRate, Surd bound) {
        return curvature() instanceof Surd exact
                ? learningRate.times(exact).compareTo(bound)
                : Double.compare(learningRate.re() * lambda(), bound.re());
    }

    /** What steps do along a direction, from best to worst. */
    enum Steps {
        FOLLOW,
        STAY,
        LEAVE,
        ALTERNATE,
        SWING,
        RUN_AWAY
    }
}
