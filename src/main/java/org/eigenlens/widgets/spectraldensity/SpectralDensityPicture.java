package org.eigenlens.widgets.spectraldensity;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of two trainings.
 *
 * @param samples the points to learn
 * @param reach from −reach to reach the fits are drawn
 * @param minima what is known of the two minima
 * @param silverman Silverman's bandwidth of the first of them, as typed; null as long as there is none
 * @param progress how far the trainings are, from 0 to 1; null when both are done
 */
record SpectralDensityPicture(
        List<List<Double>> samples,
        double reach,
        List<Minimum> minima,
        @Nullable String silverman,
        @Nullable Double progress,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * Where one training has come to rest.
     *
     * @param which 1 or 2
     * @param eigenvalues of its Hessian, descending
     * @param zero their density at 0
     * @param fit what the network answers, at equal steps from −reach to reach
     */
    record Minimum(int which, List<Double> eigenvalues, double zero, List<Double> fit) {}
}
