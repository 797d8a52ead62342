package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.response.Grid;

/** The matrix that has given eigenpairs. */
final class MatrixFromEigenpairs implements Family {

    @Override
    public About about() {
        return new About("matrix-from-eigenpairs", 1, "diagonalization", "A from V and Λ");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values =
                draw.distinct(2, difficulty == Difficulty.EASY ? -2 : -4, difficulty == Difficulty.EASY ? 3 : 5);
        Similar similar = Similar.diagonal(draw, 12, values);
        ExactMatrix v = ExactMatrix.ofColumns(List.of(similar.vector(0), similar.vector(1)));
        ExactMatrix lambda = matrix(values.get(0), 0, 0, values.get(1));
        ExactMatrix a = similar.matrix();
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(a))
                .misconception(
                        "inverse-first",
                        typed(v.inverse().times(lambda).times(v)),
                        "That is $V^{-1}\\Lambda V$. To act by eigenvectors, first go to their coordinates, with $V^{-1}$ on the right: $A = V\\Lambda V^{-1}$.")
                .misconception(
                        "transpose-for-inverse",
                        typed(v.times(lambda).times(v.transpose())),
                        "That is $V\\Lambda V^\\top$. The transpose is the inverse only for orthonormal columns.")
                .misconception(
                        "inverse-missing",
                        typed(v.times(lambda)),
                        "That is $V\\Lambda = AV$. Multiply by $V^{-1}$ from the right.")
                .misconception(
                        "determinant-missing",
                        typed(a.times(v.determinant())),
                        "Nearly: the division by $\\det V$ is missing in $V^{-1}$.")
                .misconception(
                        "swapped",
                        typed(v.times(matrix(values.get(1), 0, 0, values.get(0)))
                                .times(v.inverse())),
                        "The eigenvalues are on the wrong eigenvectors: the first of $\\Lambda$ belongs to the first column of $V$.");
        return Variant.of(
                        "Which matrix has $" + tex(similar.vector(0)) + "$ as an eigenvector for $" + values.get(0)
                                + "$ and $" + tex(similar.vector(1)) + "$ as one for $" + values.get(1) + "$?",
                        rubric,
                        () -> "With $V = " + tex(v) + "$ and $\\Lambda = " + tex(lambda) + "$, $A = V\\Lambda V^{-1} = "
                                + tex(v) + tex(lambda) + tex(v.inverse()) + " = " + tex(a) + "$.")
                .hint("$AV = V\\Lambda$ with the eigenvectors as the columns of $V$.")
                .hint("So $A = V\\Lambda V^{-1}$, and $V^{-1} = " + tex(v.inverse()) + "$.");
    }
}
