package org.eigenlens.widgets.eigenvectorconditioning;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of the eigenvectors of a matrix and of its powers. A curve has one number for each t = 0, 1, …; it ends at the horizon, or before
 * the first that is zero or beyond the range of doubles.
 *
 * @param size the number of rows
 * @param vectors the unit eigenvectors of a 2×2 matrix with two real eigenvalues, in their order; else none
 * @param norms \(\|A^t\|\)
 * @param lower \(\rho(A)^t\)
 * @param upper \(\kappa(V)\rho(A)^t\); empty where there is no basis of eigenvectors
 * @param peakTime the first t at which the norm is largest
 */
record EigenvectorConditioningPicture(
        int size,
        List<List<Double>> vectors,
        List<Double> norms,
        List<Double> lower,
        List<Double> upper,
        int peakTime,
        String sentence,
        List<Fact> facts)
        implements Picture {}
