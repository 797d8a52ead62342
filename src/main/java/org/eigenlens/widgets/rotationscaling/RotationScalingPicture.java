package org.eigenlens.widgets.rotationscaling;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of a matrix that turns.
 *
 * @param complex whether the eigenvalues are a complex pair
 * @param eigenvalues both, real parts descending, then imaginary parts; one twice where they are equal
 * @param basis P by rows, to the nearest doubles; empty where the eigenvalues are real
 * @param turn the angle in radians by which a step turns in the basis of P, positive anticlockwise
 */
record RotationScalingPicture(
        boolean complex,
        List<Point> eigenvalues,
        List<List<Double>> basis,
        double turn,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /** An eigenvalue as a point of the complex plane, and as it is shown. */
    record Point(double re, double im, String text) {}
}
