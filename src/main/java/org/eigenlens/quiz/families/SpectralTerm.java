package org.eigenlens.quiz.families;

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

/** The projection onto one eigenline of a symmetric matrix. */
final class SpectralTerm implements Family {

    @Override
    public About about() {
        return new About("spectral-term", 1, "symmetric-matrices", "The projection matrix of a term");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        SymmetricTwo s = SymmetricTwo.draw(draw, -4, 6, difficulty != Difficulty.EASY);
        ExactMatrix p = s.projection();
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(p))
                .misconception(
                        "not-normalized",
                        typed(SymmetricTwo.outer(s.v())),
                        "That is $vv^\\top$ with $v$ not of length 1. Divide by $\\|v\\|^2 = " + tex(s.square()) + "$.")
                .misconception(
                        "eigenvalue-included",
                        typed(p.times(Surd.of(s.lambda()))),
                        "That is the whole term $\\lambda\\,qq^\\top$. The projection is $qq^\\top$ alone.")
                .misconception(
                        "other-eigenvalue",
                        typed(s.otherProjection()),
                        "That is the projection for the other eigenvalue, $" + s.mu() + "$.")
                .misconception(
                        "not-rooted",
                        typed(SymmetricTwo.outer(s.v())
                                .times(s.square().times(s.square()).reciprocal())),
                        "Each of the two factors is divided by the length, so together by its square, $"
                                + tex(s.square()) + "$.");
        return Variant.of(
                        "The symmetric matrix $A = " + tex(s.matrix())
                                + "$ is a sum of terms $\\lambda\\,qq^\\top$ with unit eigenvectors $q$. Give the projection $qq^\\top$ for $\\lambda = "
                                + s.lambda() + "$.",
                        rubric,
                        () -> "An eigenvector for $" + s.lambda() + "$ is $v = " + tex(s.v()) + "$ with $\\|v\\|^2 = "
                                + tex(s.square()) + "$, so $qq^\\top = " + tex(Surd.ONE.dividedBy(s.square()))
                                + "\\,vv^\\top = " + tex(p) + "$.")
                .hint("Find an eigenvector $v$ for this eigenvalue first.")
                .hint("With $q = v/\\|v\\|$ the projection is $qq^\\top = vv^\\top/\\|v\\|^2$.");
    }
}
