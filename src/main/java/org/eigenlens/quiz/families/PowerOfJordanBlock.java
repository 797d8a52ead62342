package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.decimal;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.response.Grid;

/** The entries of a power of a 2×2 Jordan block with a coupling. */
final class PowerOfJordanBlock implements Family {

    @Override
    public About about() {
        return new About("power-of-jordan-block", 2, "transient-growth", "A power of a Jordan block");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        Surd lambda = Surd.of(
                draw.nonzero(difficulty == Difficulty.EASY ? 2 : 3),
                difficulty == Difficulty.EASY ? 1 : draw.oneOf(2, 10));
        int c = draw.nonzero(difficulty == Difficulty.EASY ? 2 : 6);
        int t = draw.between(3, difficulty == Difficulty.HARD ? 5 : 4);
        ExactMatrix j = block(lambda, Surd.of(c));
        ExactMatrix right = j.power(t);
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(right))
                .misconception(
                        "entries-powered",
                        typed(block(lambda.power(t), Surd.of(c).power(t))),
                        "Those are the powers of the entries. Multiply the matrix with itself.")
                .misconception(
                        "coupling-once",
                        typed(block(lambda.power(t), lambda.power(t - 1).times(Surd.of(c)))),
                        "The coupling may happen in any of the " + t + " steps: there is a factor $t$ in the corner.")
                .misconception(
                        "exponent-off",
                        typed(block(lambda.power(t), lambda.power(t).times(Surd.of((long) c * t)))),
                        "One of the $t$ steps is spent on the coupling, so the power in the corner is $\\lambda^{t-1}$.");
        return Variant.of(
                        "Compute $J^{" + t + "}$ for $J = " + decimal(j) + "$.",
                        rubric,
                        () ->
                                "$J^t = \\begin{bmatrix} \\lambda^t & c\\,t\\,\\lambda^{t-1} \\\\ 0 & \\lambda^t \\end{bmatrix}$, here $"
                                        + decimal(right) + "$.")
                .hint("Write $J = \\lambda I + N$ with $N^2 = 0$.")
                .hint("The binomial theorem leaves two terms: $\\lambda^tI + t\\,\\lambda^{t-1}N$.");
    }

    private static ExactMatrix block(Surd lambda, Surd c) {
        return new ExactMatrix(List.of(ExactVector.of(lambda, c), ExactVector.of(Surd.ZERO, lambda)));
    }
}
