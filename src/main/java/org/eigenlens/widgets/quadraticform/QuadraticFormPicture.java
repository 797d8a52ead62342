package org.eigenlens.widgets.quadraticform;

import java.util.List;
import org.eigenlens.math.exact.narration.ToldStep;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a quadratic form \(x^\top Sx=ax_1^2+bx_1x_2+cx_2^2\).
 *
 * @param coefficients a, b and c, as they can be typed
 * @param eigenlines the principal axes
 * @param kind the class of the form, such as {@code positive-definite}
 * @param solution squares completed and axes found by hand; empty where the numbers are not for that, and null while a control is held
 */
record QuadraticFormPicture(
        List<String> coefficients,
        List<Axis> eigenlines,
        String kind,
        @Nullable List<ToldStep> solution,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /**
     * A principal axis.
     *
     * @param index counted from 1, in the order of the eigenvalues
     * @param direction a unit vector along it, its first nonzero entry positive
     * @param lambda the eigenvalue, to the nearest double
     * @param text the eigenvalue as it is shown
     */
    record Axis(int index, List<Double> direction, double lambda, String text) {}
}
