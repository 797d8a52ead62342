package org.eigenlens.widgets.normalization;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of a cloud of data three ways.
 *
 * @param ways raw, standardized, whitened
 */
record NormalizationPicture(List<Way> ways, String sentence, List<Fact> facts) implements Picture {

    /**
     * The cloud one way.
     *
     * @param caption which way, and κ
     * @param points the points, two coordinates each
     * @param axes the principal axes, each as long as its standard deviation, the longest first; none where all directions are alike
     */
    record Way(String caption, List<List<Double>> points, List<List<Double>> axes) {}
}
