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

/** The condition number of two unit eigenvectors from the cosine of the angle between them. */
final class ConditionOfEigenvectors implements Family {

    @Override
    public About about() {
        return new About("condition-of-eigenvectors", 1, "ill-conditioned-eigenvectors", "κ(V) of two eigenvectors");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int m = draw.between(2, difficulty == Difficulty.EASY ? 4 : 9);
        int n = difficulty == Difficulty.HARD ? draw.between(1, m - 1) : 1;
        Surd cosine = Surd.of((long) m * m - (long) n * n, (long) m * m + (long) n * n);
        Surd right = Surd.of(m, n);
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "not-rooted",
                        right.power(2).toSource(),
                        "That is the quotient of the eigenvalues $1 \\pm \\cos\\theta$ of $V^\\top V$. The singular values of $V$ are their roots.")
                .misconception(
                        "inverted",
                        right.reciprocal().toSource(),
                        "The other way up: a condition number is never below 1.")
                .misconception(
                        "sine",
                        Surd.of((long) m * m + (long) n * n, 2L * m * n).toSource(),
                        "That is $1/\\sin\\theta$, the condition number of the eigen*values*. For $\\kappa(V)$ take the singular values of $V$.");
        return Variant.of(
                        "Two unit eigenvectors enclose an angle $\\theta$ with $\\cos\\theta = " + tex(cosine)
                                + "$. What is the condition number $\\kappa(V)$ of the matrix with these columns?",
                        rubric,
                        () ->
                                "$V^\\top V = \\begin{bmatrix} 1 & \\cos\\theta \\\\ \\cos\\theta & 1 \\end{bmatrix}$ has the eigenvalues $1 \\pm \\cos\\theta$, so $\\kappa(V) = \\sqrt{\\dfrac{1 + \\cos\\theta}{1 - \\cos\\theta}} = "
                                        + tex(right) + "$.")
                .hint("The singular values of $V$ are the roots of the eigenvalues of $V^\\top V$.")
                .hint("$V^\\top V$ has 1 on its diagonal and $\\cos\\theta$ beside it.");
    }
}
