package org.eigenlens.widgets.linearmap;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a matrix and a vector.
 *
 * @param eigenlines the real eigenlines; empty when there are none, and when every line is one
 * @param wholePlane whether every nonzero vector is an eigenvector
 * @param complex whether the eigenvalues are a complex pair
 * @param lock the eigenline that x is on, if it is on one
 */
record LinearMapPicture(
        List<Eigenline> eigenlines,
        boolean wholePlane,
        boolean complex,
        @Nullable Lock lock,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * A line that the matrix keeps.
     *
     * @param index counted from 1, in the order of the eigenvalues
     * @param direction a unit vector along it, its first nonzero entry positive
     * @param lambda its eigenvalue, to the nearest double
     */
    record Eigenline(int index, List<Double> direction, double lambda, String tex, String text) {}

    /** x is an eigenvector: Ax is λx. The index is 0 when every vector is one. */
    record Lock(int index, double lambda) {}
}
