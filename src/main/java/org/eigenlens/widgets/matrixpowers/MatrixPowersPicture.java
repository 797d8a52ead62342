package org.eigenlens.widgets.matrixpowers;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of the powers of a matrix.
 *
 * @param invertible whether there are negative powers
 * @param eigenbasis whether the eigenlines hold a basis
 * @param eigenlines the real eigenlines: two of a basis, one of a defective matrix, none of complex eigenvalues
 */
record MatrixPowersPicture(
        boolean invertible, boolean eigenbasis, List<Eigenline> eigenlines, String sentence, List<Fact> facts)
        implements Picture {

    /**
     * A line that the matrix keeps.
     *
     * @param direction a unit vector along it, its first nonzero entry positive
     */
    record Eigenline(int index, List<Double> direction, double lambda, String text) {}
}
