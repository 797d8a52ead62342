package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.response.Grid;

/** The inverse of a matrix that is given by its eigenpairs. */
final class InverseThroughEigenvalues implements Family {

    @Override
    public About about() {
        return new About("inverse-through-eigenvalues", 1, "powers-and-inverse", "The inverse through V and Λ");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values =
                draw.distinct(2, 1, 5).stream().map(x -> draw.coin() ? x : -x).toList();
        if (values.get(0) * values.get(1) == 1) {
            return make(draw, difficulty);
        }
        Similar similar = Similar.diagonal(draw, difficulty == Difficulty.EASY ? 9 : 14, values);
        ExactMatrix a = similar.matrix();
        ExactMatrix inverse = a.inverse();
        ExactMatrix v = ExactMatrix.ofColumns(List.of(similar.vector(0), similar.vector(1)));
        ExactMatrix negative =
                v.times(matrix(-values.get(0), 0, 0, -values.get(1))).times(v.inverse());
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(inverse))
                .misconception("not-inverted", typed(a), "That is $A$ itself. Use $1/\\lambda$ in place of $\\lambda$.")
                .misconception(
                        "negative-for-inverse",
                        typed(negative),
                        "That is $-A$: the eigenvalues have to be inverted, not negated.")
                .misconception(
                        "determinant-missing",
                        typed(inverse.times(a.determinant())),
                        "Nearly: the division by $\\det A = \\lambda_1\\lambda_2$ is missing.");
        return Variant.of(
                        "A matrix $A$ has the eigenvalue $" + values.get(0) + "$ with $" + tex(similar.vector(0))
                                + "$ and the eigenvalue $" + values.get(1) + "$ with $" + tex(similar.vector(1))
                                + "$. Give $A^{-1}$.",
                        rubric,
                        () -> "$A^{-1} = V\\Lambda^{-1}V^{-1} = " + tex(v)
                                + tex(ExactMatrix.diagonal(
                                        List.of(Surd.of(1, values.get(0)), Surd.of(1, values.get(1)))))
                                + tex(v.inverse()) + " = " + tex(inverse) + "$.")
                .hint("$A^{-1}$ has the same eigenvectors. Which eigenvalues?")
                .hint("$A^{-1} = V\\Lambda^{-1}V^{-1}$ with $V^{-1} = " + tex(v.inverse()) + "$.");
    }
}
