package org.eigenlens.widgets.rotationscaling;

import java.util.List;
import java.util.Optional;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;

/**
 * What is real in a pair of complex eigenvalues \(\alpha \pm \beta i\): \(A = PRP^{-1}\) with \(R = \begin{bmatrix} \alpha &amp; -\beta \\ \beta &amp;
 * \alpha \end{bmatrix}\), which is a turn and a stretch.
 *
 * <p>For the eigenvector \(v = (1, (\lambda - a_{11})/a_{12})\) of \(\lambda = \alpha + \beta i\) the columns of P are Re v and −Im v
 * (Lay, Linear Algebra and Its Applications, section 5.5). Of the two eigenvalues the one with \(\beta a_{12} &lt; 0\) is taken: then
 * \(\det P > 0\), and β says truly which way A turns, positive for anticlockwise.
 *
 * @param exact whether β is known exactly, and not to the nearest double
 */
record RealForm(Surd alpha, Surd beta, ExactMatrix basis, boolean exact) {

    /** The form of a matrix with complex eigenvalues. */
    static RealForm of(ExactMatrix a) {
        Surd a11 = (Surd) a.entry(0, 0);
        Surd a12 = (Surd) a.entry(0, 1);
        Surd alpha = a11.plus((Surd) a.entry(1, 1)).dividedBy(Surd.of(2));
        Surd square = a.determinant().minus(alpha.times(alpha));
        Optional<Surd> root = square.sqrt();
        Surd size = root.orElseGet(() -> nearest(Math.sqrt(square.re())));
        Surd beta = a12.signum() > 0 ? size.negate() : size;
        ExactMatrix basis = new ExactMatrix(List.of(
                ExactVector.of(Surd.ONE, Surd.ZERO),
                ExactVector.of(alpha.minus(a11).dividedBy(a12), beta.negate().dividedBy(a12))));
        return new RealForm(alpha, beta, basis, root.isPresent());
    }

    private static Surd nearest(double value) {
        return (Surd) ExactMatrix.ofDoubles(new double[][] {{value}}).entry(0, 0);
    }

    /** R, a turn by the angle of \(\alpha + \beta i\) and a stretch by its modulus. */
    ExactMatrix turnAndStretch() {
        return new ExactMatrix(List.of(ExactVector.of(alpha, beta.negate()), ExactVector.of(beta, alpha)));
    }

    /** The angle by which a step turns in the basis of P, in radians, positive anticlockwise. */
    double turn() {
        return Math.atan2(beta.re(), alpha.re());
    }
}
