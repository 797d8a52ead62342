package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;
import static org.eigenlens.quiz.families.Notation.vector;

import java.util.ArrayList;
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

/** The Gauss–Newton approximation of the Hessian from a Jacobian. */
final class GaussNewtonMatrix implements Family {

    @Override
    public About about() {
        return new About("gauss-newton-matrix", 1, "gauss-newton", "The Gauss–Newton matrix");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int n = difficulty == Difficulty.EASY ? 2 : 3;
        List<ExactVector> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            rows.add(vector(draw.between(-3, 3), draw.nonzero(3)));
        }
        ExactMatrix j = new ExactMatrix(rows);
        ExactMatrix right = j.transpose().times(j);
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(right))
                .misconception(
                        "factor-two",
                        typed(right.times(Surd.of(2))),
                        "For $f = \\tfrac12\\|r\\|^2$ there is no factor 2.")
                .misconception(
                        "sign-slip",
                        typed(new ExactMatrix(List.of(
                                ExactVector.of(
                                        right.entry(0, 0), right.entry(0, 1).negate()),
                                ExactVector.of(right.entry(1, 0).negate(), right.entry(1, 1))))),
                        "The diagonal is right. Check the sign of the product of the two columns.");
        Rubric<Grid> whole = n == 2
                ? rubric.misconception(
                        "rows-for-columns",
                        typed(j.times(j.transpose())),
                        "That is $JJ^\\top$, the products of the rows. $J^\\top J$ holds those of the columns, one for each parameter.")
                : rubric;
        return Variant.of(
                        "A least-squares problem $f = \\tfrac12\\|r(\\theta)\\|^2$ has the Jacobian $J = " + tex(j)
                                + "$ of its residuals. Give the Gauss–Newton matrix.",
                        whole,
                        () -> "$J^\\top J = " + tex(right)
                                + "$: the inner products of the columns of $J$ with each other.")
                .hint("It is $J^\\top J$: what is left of the Hessian without second derivatives of the residuals.");
    }
}
