package org.eigenlens.widgets.gaussnewton;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a fit.
 *
 * @param data what was measured at the times 0, 1, …
 * @param at the parameters for which all of this holds
 * @param gaussNewton \(J^\top J\), row by row, to the nearest doubles
 * @param axes the right singular vectors of J
 * @param newtonStep null where the Hessian is singular
 */
record GaussNewtonPicture(
        List<Double> data,
        List<Double> at,
        List<Double> gradient,
        List<List<Double>> gaussNewton,
        List<List<Double>> hessian,
        List<Axis> axes,
        Step gaussNewtonStep,
        @Nullable Step newtonStep,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * A right singular vector of J.
     *
     * @param index 1 or 2, the larger singular value first
     * @param direction of length 1
     * @param lambda \(\sigma^2\), to the nearest double
     * @param text \(\sigma^2\) as it is shown
     */
    record Axis(int index, List<Double> direction, double lambda, String text) {}

    /**
     * A step.
     *
     * @param to the parameters after it
     * @param typed the same as a state writes them, to 12 decimals; null where no state reaches so far
     */
    record Step(List<Double> to, @Nullable String typed) {}
}
