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

/** The condition number of a symmetric positive definite matrix. */
final class ConditionNumber implements Family {

    @Override
    public About about() {
        return new About("condition-number", 1, "ill-conditioning", "The condition number of a Hessian");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        SymmetricTwo s =
                SymmetricTwo.draw(draw, 1, difficulty == Difficulty.EASY ? 11 : 20, difficulty == Difficulty.HARD);
        int large = Math.max(s.lambda(), s.mu());
        int small = Math.min(s.lambda(), s.mu());
        Rubric<Quantity> rubric = Rubric.of(
                        NumberFormat.real(), Surd.of(large, small).toSource())
                .misconception(
                        "inverted", small + "/" + large, "The other way up: a condition number is never below 1.")
                .misconception(
                        "determinant",
                        String.valueOf(large * small),
                        "That is the determinant, the product. $\\kappa$ is the quotient.")
                .misconception(
                        "squared",
                        large * large + "/" + small * small,
                        "That is $\\kappa^2$. For a symmetric matrix the singular values are the eigenvalues themselves.")
                .misconception(
                        "largest-only",
                        String.valueOf(large),
                        "That is $\\lambda_{\\max}$. Divide it by $\\lambda_{\\min}$.");
        return Variant.of(
                        "What is the condition number $\\kappa$ of the Hessian $H = " + tex(s.matrix()) + "$?",
                        rubric,
                        () -> "The eigenvalues are $" + large + "$ and $" + small
                                + "$, so $\\kappa = \\lambda_{\\max}/\\lambda_{\\min} = " + tex(Surd.of(large, small))
                                + "$.")
                .hint("$\\kappa = \\lambda_{\\max}/\\lambda_{\\min}$ for a positive definite matrix.");
    }
}
