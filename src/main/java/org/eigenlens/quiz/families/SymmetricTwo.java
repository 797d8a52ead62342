package org.eigenlens.quiz.families;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Draw;

/**
 * A symmetric 2×2 matrix of whole numbers made from its eigenvalues and one eigenvector: \(A=\mu I+(\lambda-\mu)\,vv^\top/\|v\|^2\).
 *
 * @param lambda the eigenvalue of v
 * @param mu the eigenvalue of the direction w at a right angle to v
 * @param v whole entries, none of them zero
 */
record SymmetricTwo(ExactMatrix matrix, int lambda, int mu, ExactVector v, ExactVector w) {

    /** With both eigenvalues from {@code least} to {@code most}, which must be 10 apart at least; harder ones have longer eigenvectors. */
    static SymmetricTwo draw(Draw draw, int least, int most, boolean hard) {
        int p = 1;
        int q = draw.oneOf(1, -1);
        if (hard || draw.coin()) {
            boolean tall = draw.coin();
            p = tall ? 1 : 2;
            q = tall ? 2 * q : q;
        }
        int square = p * p + q * q;
        int steps = (most - least) / square;
        int gap = square * draw.between(1, Math.max(1, Math.min(steps, square == 2 ? 3 : 2)));
        int mu = draw.between(least, most - gap);
        boolean down = draw.coin();
        return down ? of(p, q, mu, mu + gap) : of(p, q, mu + gap, mu);
    }

    private static SymmetricTwo of(int p, int q, int lambda, int mu) {
        long k = (lambda - mu) / (p * p + q * q);
        ExactMatrix matrix = Notation.matrix(mu + k * p * p, k * p * q, k * p * q, mu + k * q * q);
        return new SymmetricTwo(matrix, lambda, mu, Notation.vector(p, q), Notation.vector(-q, p));
    }

    /** The squared length of v and of w. */
    Surd square() {
        return (Surd) v.dot(v);
    }

    /** The projection onto the line of v. */
    ExactMatrix projection() {
        return outer(v).times(square().reciprocal());
    }

    /** The projection onto the line of w. */
    ExactMatrix otherProjection() {
        return outer(w).times(square().reciprocal());
    }

    static ExactMatrix outer(ExactVector x) {
        return ExactMatrix.ofColumns(List.of(x)).times(new ExactMatrix(List.of(x)));
    }
}
