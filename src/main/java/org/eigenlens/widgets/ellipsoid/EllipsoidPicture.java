package org.eigenlens.widgets.ellipsoid;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of the points with xᵀAx = c.
 *
 * @param size the number of rows n
 * @param kind what they are, in words
 * @param axes the principal axes, their eigenvalues descending
 * @param symmetric whether A is symmetric
 */
record EllipsoidPicture(int size, String kind, List<Axis> axes, boolean symmetric, String sentence, List<Fact> facts)
        implements Picture {

    /**
     * A principal axis.
     *
     * @param lambda its eigenvalue, to the nearest double
     * @param source the eigenvalue as it could be typed: exactly where that is short
     * @param text the eigenvalue in words
     * @param direction a unit vector, its first nonzero entry positive
     */
    record Axis(double lambda, String source, String text, List<Double> direction) {}
}
