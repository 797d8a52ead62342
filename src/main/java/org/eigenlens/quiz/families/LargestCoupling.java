package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The largest coupling for which no vector is lengthened by a Jordan block. */
final class LargestCoupling implements Family {

    @Override
    public About about() {
        return new About("largest-coupling", 1, "transient-growth", "The largest coupling without growth");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int q = draw.between(2, difficulty == Difficulty.EASY ? 5 : 12);
        int p = draw.between(1, q - 1);
        Surd lambda = Surd.of(p, q);
        Surd right = Surd.ONE.minus(lambda.power(2));
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "not-squared",
                        Surd.ONE.minus(lambda).toSource(),
                        "With $c \\le 1 - \\lambda$ there is surely no growth, by the triangle inequality, but a little more is possible.")
                .misconception(
                        "rooted",
                        "sqrt(" + right.toSource() + ")",
                        "That makes the columns no longer than 1. Vectors between them can still grow.")
                .misconception(
                        "no-coupling", "0", "Some coupling is possible: the block shrinks first, by $\\lambda$.");
        return Variant.of(
                        "For which largest $c \\ge 0$ does $J = \\begin{bmatrix} \\lambda & c \\\\ 0 & \\lambda \\end{bmatrix}$ with $\\lambda = "
                                + tex(lambda) + "$ lengthen no vector, that is $\\|J\\| \\le 1$?",
                        rubric,
                        () ->
                                "$\\|J\\| \\le 1$ means that both eigenvalues of $J^\\top J$ are at most 1. Their product is $\\lambda^4$ and their sum $2\\lambda^2 + c^2$; at the limit one is 1, so $1 + \\lambda^4 = 2\\lambda^2 + c^2$ and $c = 1 - \\lambda^2 = "
                                        + tex(right) + "$.")
                .hint("$\\|J\\|^2$ is the larger eigenvalue of $J^\\top J$.")
                .hint("Put that eigenvalue to 1 in $z^2 - (2\\lambda^2 + c^2)z + \\lambda^4 = 0$.");
    }
}
