package org.eigenlens.widgets.transients;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of the powers of a matrix in time. A list has one number for each t = 0, 1, …; it ends at the horizon, or before the first that is
 * zero or beyond the range of doubles.
 *
 * @param size the number of rows
 * @param block whether A is [[λ, c], [0, λ]], exactly
 * @param norms \(\|A^t\|\)
 * @param lower \(\rho(A)^t\)
 * @param upper \(\kappa(V)\rho(A)^t\); empty where there is no such bound
 * @param kreiss the Kreiss constant, once where it is known, else nothing
 * @param peakTime the first t at which the norm is largest
 * @param start the unit vector that has grown most at that time
 * @param startNorms \(\|A^t x\|\) for this start x
 */
record TransientPicture(
        int size,
        boolean block,
        List<Double> norms,
        List<Double> lower,
        List<Double> upper,
        List<Double> kreiss,
        int peakTime,
        List<Double> start,
        List<Double> startNorms,
        String sentence,
        List<Fact> facts)
        implements Picture {}
