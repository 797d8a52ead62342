package org.eigenlens.widgets.eigenspaces;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of a matrix and its eigenspaces.
 *
 * @param size the number of rows n
 * @param spaces one for each distinct eigenvalue, in their order
 * @param lock the index of the eigenspace that x is in, and 0 when x is no eigenvector
 * @param independent how many independent real eigenvectors there are
 */
record EigenspacesPicture(int size, List<Space> spaces, int lock, int independent, String sentence, List<Fact> facts)
        implements Picture {

    /**
     * An eigenvalue with its eigenspace.
     *
     * @param index counted from 1
     * @param lambda the real part, to the nearest double
     * @param real whether the eigenvalue is real
     * @param text the eigenvalue in words, exact where that is short
     * @param kind what the eigenvectors fill, in words
     * @param basis unit vectors that span the eigenspace; empty for a complex eigenvalue
     */
    record Space(
            int index,
            double lambda,
            boolean real,
            String text,
            int algebraic,
            int geometric,
            String kind,
            List<List<Double>> basis) {}
}
