package org.eigenlens.widgets.gradientflow;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a flow.
 *
 * @param horizon how much time is shown
 * @param times at which the flow is drawn
 * @param flow where it is then
 * @param distances how far from the critical point it is then
 * @param now where it is at time t; null where that is out of the range of what can be drawn
 * @param steps the points of gradient descent, from the start on
 * @param modes by descending curvature
 */
record GradientFlowPicture(
        double horizon,
        List<Double> times,
        List<List<Double>> flow,
        List<Double> distances,
        @Nullable List<Double> now,
        List<List<Double>> steps,
        List<Mode> modes,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * One eigen-direction of the Hessian.
     *
     * @param index counted from 1
     * @param direction a unit vector along it, its first nonzero entry positive
     * @param lambda the curvature, to the nearest double
     * @param text the curvature as it is shown
     * @param flow how far along it the flow is at each time, without sign
     * @param steps how far along it the steps are, without sign
     * @param says what the steps do along it
     * @param alternatesFrom the learning rate from which the steps change sides; null where there is none
     * @param divergesFrom the learning rate from which the steps grow; null where there is none
     */
    record Mode(
            int index,
            List<Double> direction,
            double lambda,
            String text,
            List<Double> flow,
            List<Double> steps,
            String says,
            @Nullable Double alternatesFrom,
            @Nullable Double divergesFrom) {}
}
