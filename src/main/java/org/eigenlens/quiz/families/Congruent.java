package org.eigenlens.quiz.families;

import java.util.Arrays;
import java.util.Set;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Rubric;

/** Symmetric 2×2 matrices of whole numbers whose eigenvalues have given signs. */
final class Congruent {

    private Congruent() {}

    /** Larger entries are no pleasure to multiply. */
    private static final int LARGEST = 14;

    private static final int LARGEST_BEYOND_EASY = 24;

    /** \(P^\top\operatorname{diag}(\lambda,\mu)P\) with P invertible: its eigenvalues have the signs of λ and μ (Sylvester's law of inertia). */
    static ExactMatrix draw(Draw draw, Difficulty difficulty, int lambda, int mu) {
        int most = difficulty == Difficulty.EASY ? 1 : 2;
        ExactMatrix upper = Notation.matrix(1, draw.nonzero(most), 0, 1);
        ExactMatrix lower = Notation.matrix(1, 0, draw.nonzero(most), 1);
        ExactMatrix p = upper.times(lower);
        ExactMatrix drawn =
                p.transpose().times(Notation.matrix(lambda, 0, 0, mu)).times(p);
        boolean plain = drawn.entry(0, 1).isZero();
        return !plain && largest(drawn) <= (difficulty == Difficulty.EASY ? LARGEST : LARGEST_BEYOND_EASY)
                ? drawn
                : draw(draw, difficulty, lambda, mu);
    }

    private static double largest(ExactMatrix matrix) {
        return Arrays.stream(matrix.values())
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    /** An indefinite matrix whose diagonal entries have one sign looks definite to who reads only those. */
    static Rubric<Set<Integer>> withDiagonal(
            Rubric<Set<Integer>> rubric, ExactMatrix indefinite, String ifPositive, String ifNegative) {
        int first = ((Surd) indefinite.entry(0, 0)).signum();
        return first == 0 || first != ((Surd) indefinite.entry(1, 1)).signum()
                ? rubric
                : rubric.misconception(
                        "diagonal-entries",
                        first > 0 ? ifPositive : ifNegative,
                        "The diagonal entries, both "
                                + (first > 0 ? "positive" : "negative")
                                + ", tell of the two axes only. The determinant is negative: in between there are directions of the other sign.");
    }
}
