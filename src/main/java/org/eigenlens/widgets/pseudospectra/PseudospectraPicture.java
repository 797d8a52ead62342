package org.eigenlens.widgets.pseudospectra;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a matrix, its pseudospectra, and one change of it. A point is a list of its real and its imaginary part.
 *
 * @param size the number of rows
 * @param eigenvalues of A, with multiplicity
 * @param reach how far from the origin the level lines are computed in each direction
 * @param levels the level lines, the largest level first; null while a control is held, for they depend on A alone
 * @param moved the eigenvalues of A + E, z first
 * @param kreissPoint where the Kreiss constant is attained; empty where it is not, or where there is none
 */
record PseudospectraPicture(
        int size,
        List<List<Double>> eigenvalues,
        double reach,
        @Nullable List<Level> levels,
        List<List<Double>> moved,
        List<Double> kreissPoint,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * The points where \(\sigma_{\min}(zI-A)=\varepsilon\).
     *
     * @param halfDecades ε is \(10^{k/2}\) for this k
     * @param lines each as real and imaginary parts in turn; a closed one ends where it begins
     */
    record Level(int halfDecades, List<List<Double>> lines) {}
}
