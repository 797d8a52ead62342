package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.told;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.EigenSolution;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.EigenpairsFormat;
import org.eigenlens.quiz.grading.EigenpairsGrader;
import org.eigenlens.quiz.response.Eigenpairs;

/** All eigenpairs of a 2×2 matrix, in any order and of any scale. */
final class EigenpairsOfTwo implements Family {

    @Override
    public About about() {
        return new About("eigenpairs-of-two", 1, "diagonalization", "Diagonalize: all eigenpairs");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int most = difficulty == Difficulty.EASY ? 3 : difficulty == Difficulty.MEDIUM ? 5 : 8;
        List<Integer> values = draw.distinct(2, -most, most);
        Similar similar = Similar.diagonal(draw, difficulty == Difficulty.HARD ? 20 : 12, values);
        ExactMatrix a = similar.matrix();
        ExactVector v = similar.vector(0);
        ExactVector w = similar.vector(1);
        ExactVector leftOfV = ExactVector.of(w.entry(1), w.entry(0).negate());
        ExactVector leftOfW = ExactVector.of(v.entry(1), v.entry(0).negate());
        Rubric<Eigenpairs> rubric = Rubric.of(
                        new EigenpairsFormat(2),
                        values.get(0) + ": " + typed(v) + "; " + values.get(1) + ": " + typed(w),
                        new EigenpairsGrader(a))
                .misconception(
                        "swapped",
                        values.get(0) + ": " + typed(w) + "; " + values.get(1) + ": " + typed(v),
                        "Right eigenvalues and right eigenvectors, but each stands beside the wrong one.")
                .misconception(
                        "transpose",
                        values.get(0) + ": " + typed(leftOfV) + "; " + values.get(1) + ": " + typed(leftOfW),
                        "Those are the eigenpairs of $A^\\top$. Solve with the rows of $A - \\lambda I$, not with its columns.")
                .misconception(
                        "sign-slip",
                        -values.get(0) + ": " + typed(v) + "; " + -values.get(1) + ": " + typed(w),
                        values.contains(0)
                                ? "The eigenvectors are right; the eigenvalue other than 0 has the wrong sign."
                                : "The eigenvectors are right; their eigenvalues have the wrong sign.");
        return Variant.of(
                        "Give all eigenpairs of $A = " + tex(a)
                                + "$. With the eigenvectors as the columns of $V$ and their eigenvalues on the diagonal of $\\Lambda$, $A = V\\Lambda V^{-1}$.",
                        rubric,
                        () -> told(EigenSolution.of(ExactSpectrum.of(a))))
                .hint("First the eigenvalues: trace $" + tex((Surd) a.trace()) + "$, determinant $"
                        + tex(a.determinant()) + "$.")
                .hint("For each eigenvalue solve $(A - \\lambda I)v = 0$.")
                .beside("::widget{type=diagonalize A=\"" + typed(a) + "\"}");
    }
}
