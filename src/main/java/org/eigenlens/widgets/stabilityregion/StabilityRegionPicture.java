package org.eigenlens.widgets.stabilityregion;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a rule with momentum in a ravine.
 *
 * @param largest L as a double, by which the map scales η
 * @param region the map; null while a control is held, for it depends on the rule and κ alone
 * @param runs the chosen rule, plain descent at its best rate, and Adam, in this order
 * @param modes the steep direction first
 */
record StabilityRegionPicture(
        double least,
        double largest,
        @Nullable Region region,
        Best best,
        List<Run> runs,
        List<Mode> modes,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * The best point, as it is typed and in the coordinates of the map.
     *
     * @param product ηL
     */
    record Best(String eta, String beta, double product, double momentum, String label) {}

    /**
     * A descent.
     *
     * @param path its points from the start on
     * @param losses the loss at each of them
     */
    record Run(List<List<Double>> path, List<Double> losses) {}

    /**
     * One direction of the ravine.
     *
     * @param index 1 for the steep one
     * @param name which it is, with its curvature
     * @param says its eigenvalues and what it does
     */
    record Mode(int index, String name, String says) {}
}
