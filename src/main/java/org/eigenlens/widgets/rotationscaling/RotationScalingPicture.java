package org.eigenlens.widgets.rotationscaling;

import java.util.List;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Picture;

/**
 * What is seen of a matrix that turns.
 *
 * @param size the number of rows n
 * @param complex whether the eigenvalues are a complex pair
 * @param eigenvalues all n, real parts descending, then imaginary parts; one as often as it counts
 * @param basis P by rows, to the nearest doubles; empty where the eigenvalues are real, and for 3×3
 * @param axis for 3×3 a vector along the axis that is kept; empty where all eigenvalues are real
 * @param plane for 3×3 two vectors that span the plane that is turned in itself; empty where there is none
 * @param turn the angle in radians by which a step turns in the basis of P, positive anticlockwise
 */
record RotationScalingPicture(
        int size,
        boolean complex,
        List<Point> eigenvalues,
        List<List<Double>> basis,
        List<Double> axis,
        List<List<Double>> plane,
        double turn,
        String sentence,
        List<Fact> facts)
        implements Picture {

    /** An eigenvalue as a point of the complex plane, and as it is shown. */
    record Point(double re, double im, String text) {}
}
