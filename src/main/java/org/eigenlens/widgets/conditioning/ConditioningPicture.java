package org.eigenlens.widgets.conditioning;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of correlated features and of a descent on their loss.
 *
 * @param points the cloud of data, two coordinates each
 * @param path the weights from the start on, minus the best ones
 * @param losses the loss above its least value at each of them
 * @param modes the steeper direction first
 * @param rates the learning rates at which something changes, ascending
 */
record ConditioningPicture(
        List<List<Double>> points,
        List<List<Double>> path,
        List<Double> losses,
        List<Seen> modes,
        List<Rate> rates,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * One eigen-direction of the Hessian.
     *
     * @param text its curvature λ
     * @param amplitudes how far each point of the path is along it, with sign
     * @param says what a step does along it, in words
     * @param alternatesFrom the learning rate 1/λ from which it overshoots
     * @param divergesFrom the learning rate 2/λ from which it runs away
     */
    record Seen(
            int index,
            List<Double> direction,
            double lambda,
            String text,
            List<Double> amplitudes,
            String says,
            double alternatesFrom,
            double divergesFrom) {}

    /**
     * A learning rate worth choosing.
     *
     * @param typed to be put into the state
     * @param momentum always empty: plain descent has none
     */
    record Rate(String key, double value, String typed, String momentum, String label) {}
}
