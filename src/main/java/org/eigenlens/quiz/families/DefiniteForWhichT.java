package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.sum;
import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.response.Span;
import org.hipparchus.fraction.BigFraction;

/** The values of a parameter for which a form is positive definite. */
final class DefiniteForWhichT implements Family {

    @Override
    public About about() {
        return new About("definite-for-which-t", 1, "quadratic-forms", "For which t is it definite?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int a = draw.between(1, difficulty == Difficulty.EASY ? 4 : 6);
        int c = difficulty == Difficulty.EASY ? a : draw.between(1, 9);
        int product = a * c;
        String root = Surd.sqrt(new BigFraction(product)).toSource();
        Rubric<Span> rubric = Rubric.of(new IntervalFormat(), "(-" + root + ", " + root + ")")
                .misconception(
                        "not-rooted",
                        "(-" + product + ", " + product + ")",
                        "The condition is $t^2 < " + product + "$. Take the square root.")
                .misconception(
                        "semidefinite",
                        "[-" + root + ", " + root + "]",
                        "At the ends the determinant is zero: there the form is only semidefinite.")
                .misconception(
                        "half-line",
                        "(-inf, " + root + ")",
                        "The upper end is right. A large negative $t$ makes the determinant negative as well.")
                .misconception(
                        "cross-term-not-halved",
                        "(-2*" + root + ", 2*" + root + ")",
                        "The coefficient of $xy$ is $2t$, so each place off the diagonal holds $t$.");
        return Variant.of(
                        "For which real $t$ is $q(x, y) = " + sum(new long[] {a}, "x^2") + " + 2t\\,xy + "
                                + sum(new long[] {c}, "y^2") + "$ positive definite?",
                        rubric,
                        () -> "The matrix is $\\begin{bmatrix} " + a + " & t \\\\ t & " + c
                                + " \\end{bmatrix}$. Its first entry is positive, so it is positive definite exactly when its determinant $"
                                + product + " - t^2$ is: for $|t| < " + tex(Surd.sqrt(new BigFraction(product))) + "$.")
                .hint("Write the symmetric matrix. Each place off the diagonal holds $t$.")
                .hint("It is positive definite when its first entry and its determinant are positive.");
    }
}
