package org.eigenlens.widgets.spectraltheorem;

import java.util.List;
import org.eigenlens.math.exact.narration.ToldStep;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a symmetric matrix and the terms of which it is the sum.
 *
 * @param terms one for each dimension, in the order of the eigenvalues
 * @param sum the sum of the terms that are on, as TeX
 * @param solution how the axes are found by hand; empty where the numbers are not for that, and null while a control is held
 */
record SpectralTheoremPicture(
        List<Term> terms, String sum, @Nullable List<ToldStep> solution, String sentence, List<Fact> facts)
        implements Picture {

    /**
     * One term, \(\lambda qq^\top\).
     *
     * @param index counted from 1
     * @param on whether it is part of the sum
     * @param lambda the eigenvalue, to the nearest double
     * @param direction the unit vector q, its first nonzero entry positive
     * @param vector an eigenvector with entries as simple as can be, to the nearest doubles
     * @param text the eigenvalue as it is shown
     * @param tex the matrix of the term
     */
    record Term(
            int index,
            boolean on,
            double lambda,
            List<Double> direction,
            List<Double> vector,
            String text,
            String tex) {}
}
