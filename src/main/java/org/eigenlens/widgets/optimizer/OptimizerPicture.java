package org.eigenlens.widgets.optimizer;

import java.util.List;
import org.eigenlens.math.descent.TaylorTerm;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of an optimizer at work.
 *
 * @param path the points from the start on, seen from the minimum
 * @param losses the loss at each of them
 * @param terms of the loss around the minimum; none for the quadratic loss, which H gives
 * @param hessian H at the minimum, row by row, to the nearest doubles
 * @param modes by descending curvature
 * @param bounds the learning rates at which something changes, ascending; none for a rule that has no such
 */
record OptimizerPicture(
        List<List<Double>> path,
        List<Double> losses,
        List<TaylorTerm> terms,
        List<List<Double>> hessian,
        List<Mode> modes,
        List<Bound> bounds,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * One eigen-direction of the Hessian.
     *
     * @param direction a unit vector along it, its first nonzero entry positive
     * @param text its curvature λ
     * @param amplitudes how far each point of the path is along it, with sign
     * @param says what it does at each step, in words
     * @param alternatesFrom the learning rate from which it changes its sign at each step; null where there is none
     * @param divergesFrom the learning rate from which it grows; 0 where it always does, null where it never does or nothing is known
     */
    record Mode(
            int index,
            List<Double> direction,
            double lambda,
            String text,
            List<Double> amplitudes,
            String says,
            @org.jspecify.annotations.Nullable Double alternatesFrom,
            @org.jspecify.annotations.Nullable Double divergesFrom) {}

    /**
     * A learning rate worth choosing.
     *
     * @param key what is special about it
     * @param value to be drawn
     * @param typed to be put into the state
     * @param momentum to be put into the state with it; empty where it does not matter
     * @param label what it says on its button
     */
    record Bound(String key, double value, String typed, String momentum, String label) {}
}
