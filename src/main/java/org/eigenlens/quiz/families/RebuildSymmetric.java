package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.factor;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.response.Grid;

/** A symmetric matrix from its eigenvalues and one eigenvector. */
final class RebuildSymmetric implements Family {

    @Override
    public About about() {
        return new About("rebuild-symmetric", 1, "symmetric-matrices", "Rebuild A from its spectrum");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        SymmetricTwo s = SymmetricTwo.draw(
                draw,
                difficulty == Difficulty.EASY ? 0 : -6,
                difficulty == Difficulty.EASY ? 10 : 8,
                difficulty == Difficulty.HARD);
        ExactMatrix a = s.matrix();
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(a))
                .misconception(
                        "not-normalized",
                        typed(a.times(s.square())),
                        "The eigenvectors are not of length 1: divide each term by $" + tex(s.square()) + "$.")
                .misconception(
                        "swapped",
                        typed(s.otherProjection()
                                .times(Surd.of(s.lambda()))
                                .plus(s.projection().times(Surd.of(s.mu())))),
                        "The two eigenvalues are on the wrong lines.")
                .misconception(
                        "one-term",
                        typed(s.projection().times(Surd.of(s.lambda()))),
                        "That is the term of one eigenvalue. The other line has its own, with $" + s.mu() + "$.");
        return Variant.of(
                        "A symmetric matrix has the eigenvalue $" + s.lambda() + "$ with eigenvector $" + tex(s.v())
                                + "$. Its other eigenvalue is $" + s.mu() + "$. Which matrix is it?",
                        rubric,
                        () -> "The other eigenvector stands at a right angle: $" + tex(s.w()) + "$. So $A = "
                                + s.lambda() + "\\," + tex(s.projection()) + " + " + factor(s.mu()) + "\\,"
                                + tex(s.otherProjection()) + " = " + tex(a) + "$.")
                .hint("What direction does the other eigenvector of a *symmetric* matrix have?")
                .hint("$A = \\lambda_1q_1q_1^\\top + \\lambda_2q_2q_2^\\top$ with unit vectors.");
    }
}
