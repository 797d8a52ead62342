package org.eigenlens.quiz.families;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Draw;

/** Real 2×2 matrices of whole numbers with the eigenvalues a ± bi. */
final class Turning {

    private static final int ATTEMPTS = 50_000;

    private Turning() {}

    /** A matrix with p and 2a − p on its diagonal, so that the other two multiply to \(-(p-a)^2-b^2\). */
    static ExactMatrix draw(Draw draw, int re, int im, int bound) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int p = re + draw.between(-3, 3);
            int product = -(p - re) * (p - re) - im * im;
            int q = draw.nonzero(6);
            if (product % q == 0 && Math.abs(product / q) <= bound && Math.abs(2 * re - p) <= bound) {
                return Notation.matrix(p, q, product / q, 2L * re - p);
            }
        }
        throw new IllegalStateException("No matrix with the eigenvalues " + re + " ± " + im + "i is small enough.");
    }
}
