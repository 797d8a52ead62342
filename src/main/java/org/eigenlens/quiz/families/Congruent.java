package org.eigenlens.quiz.families;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;

/** Symmetric 2×2 matrices of whole numbers whose eigenvalues have given signs. */
final class Congruent {

    private Congruent() {}

    /** \(P^\top\operatorname{diag}(\lambda,\mu)P\) with P invertible: its eigenvalues have the signs of λ and μ (Sylvester's law of inertia). */
    static ExactMatrix draw(Draw draw, Difficulty difficulty, int lambda, int mu) {
        int most = difficulty == Difficulty.EASY ? 1 : 2;
        ExactMatrix upper = Notation.matrix(1, draw.nonzero(most), 0, 1);
        ExactMatrix lower = Notation.matrix(1, 0, draw.nonzero(most), 1);
        ExactMatrix p = upper.times(lower);
        return p.transpose().times(Notation.matrix(lambda, 0, 0, mu)).times(p);
    }
}
