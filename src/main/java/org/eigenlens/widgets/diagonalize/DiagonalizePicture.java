package org.eigenlens.widgets.diagonalize;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of a matrix and its factors.
 *
 * @param real whether there is a basis of real eigenvectors; without one nothing is played
 * @param eigenlines the columns of V with their eigenvalues; of a defective matrix the one eigenvector that there is
 */
record DiagonalizePicture(boolean real, List<Eigenvector> eigenlines, String sentence, List<Fact> facts)
        implements Picture {

    /**
     * A column of V.
     *
     * @param vector the column, to the nearest doubles
     * @param lambda its eigenvalue
     * @param text the eigenvalue as it is shown
     */
    record Eigenvector(int index, List<Double> vector, double lambda, String text) {}
}
