package org.eigenlens.widgets.criticalpoint;

import java.util.List;
import org.eigenlens.math.descent.TaylorTerm;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of a loss around a critical point.
 *
 * @param hessian the Hessian, row by row, to the nearest doubles
 * @param rise the terms of the loss minus its value at the point; none for the quadratic loss, which its Hessian gives
 * @param eigenlines the principal axes
 * @param kind the class of the Hessian, such as {@code positive-definite}
 */
record CriticalPointPicture(
        List<List<Double>> hessian,
        List<TaylorTerm> rise,
        List<Axis> eigenlines,
        String kind,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * A principal axis of the Hessian.
     *
     * @param index counted from 1, in the order of the eigenvalues
     * @param direction a unit vector along it, its first nonzero entry positive
     * @param lambda the curvature along it, to the nearest double
     * @param text the curvature as it is shown
     */
    record Axis(int index, List<Double> direction, double lambda, String text) {}
}
