package org.eigenlens.widgets.schur;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of a matrix in its Schur basis.
 *
 * @param size the number of rows
 * @param real whether all eigenvalues are real, so that T is triangular
 * @param basis the columns of Q
 * @param t the rows of T
 */
record SchurPicture(
        int size, boolean real, List<List<Double>> basis, List<List<Double>> t, String sentence, List<Fact> facts)
        implements Picture {}
