package org.eigenlens.quiz.families;

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
import org.eigenlens.quiz.grading.OrthonormalGrader;
import org.eigenlens.quiz.response.Grid;

/** An orthonormal eigenbasis of a symmetric 2×2 matrix, in any order and with any signs. */
final class OrthonormalEigenbasis implements Family {

    @Override
    public About about() {
        return new About("orthonormal-eigenbasis", 1, "symmetric-matrices", "An orthonormal eigenbasis");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        SymmetricTwo s = SymmetricTwo.draw(draw, -5, 7, difficulty == Difficulty.HARD);
        Surd length = s.square().sqrt().orElseThrow();
        ExactMatrix q =
                ExactMatrix.ofColumns(List.of(s.v().times(length.reciprocal()), s.w().times(length.reciprocal())));
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(q), new OrthonormalGrader(s.matrix()))
                .misconception(
                        "not-normalized",
                        typed(ExactMatrix.ofColumns(List.of(s.v(), s.w()))),
                        "Those are eigenvectors at a right angle. Divide each by its length, $" + tex(length) + "$.")
                .misconception(
                        "not-rooted",
                        typed(ExactMatrix.ofColumns(List.of(s.v(), s.w()))
                                .times(s.square().reciprocal())),
                        "You divided by the squared length. The length is its root, $" + tex(length) + "$.")
                .misconception(
                        "not-orthogonal",
                        typed(ExactMatrix.ofColumns(List.of(s.v(), s.v())).times(length.reciprocal())),
                        "One eigenvector twice is no basis: the other one stands at a right angle to it.");
        return Variant.of(
                        "Give an orthonormal eigenbasis of $A = " + tex(s.matrix())
                                + "$, as the columns of a matrix $Q$.",
                        rubric,
                        () -> "The eigenvalues are $" + s.lambda() + "$, with $" + tex(s.v()) + "$, and $" + s.mu()
                                + "$, with $"
                                + tex(s.w()) + "$. Both have the length $" + tex(length) + "$, so $Q = " + tex(q)
                                + "$. Any order and any signs are as good.")
                .hint("The eigenvalues have the sum $" + tex((Surd) s.matrix().trace()) + "$ and the product $"
                        + tex(s.matrix().determinant()) + "$.")
                .hint("$A$ is symmetric: once you have one eigenvector, the other stands at a right angle to it.");
    }
}
