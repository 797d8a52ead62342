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

/** The best momentum of the heavy ball for a condition number. */
final class BestMomentum implements Family {

    @Override
    public About about() {
        return new About("best-momentum", 1, "momentum", "The best momentum");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int m = draw.between(2, difficulty == Difficulty.EASY ? 6 : 15);
        int n = difficulty == Difficulty.HARD ? draw.between(1, m - 1) : 1;
        int small = draw.between(1, 3) * n * n;
        int large = small / (n * n) * m * m;
        Surd root = Surd.of(m - n, m + n);
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), root.power(2).toSource())
                .misconception(
                        "not-squared",
                        root.toSource(),
                        "That is the rate, $\\sqrt\\beta$. The best momentum is its square.")
                .misconception(
                        "condition-not-rooted",
                        Surd.of(large - small, large + small).power(2).toSource(),
                        "Put $\\sqrt\\kappa$, not $\\kappa$, into $\\left(\\frac{\\sqrt\\kappa - 1}{\\sqrt\\kappa + 1}\\right)^2$.")
                .misconception(
                        "rate-of-descent",
                        Surd.of(large - small, large + small).toSource(),
                        "That is the rate of plain gradient descent.");
        return Variant.of(
                        "A quadratic has curvatures from $" + small + "$ to $" + large
                                + "$. Which momentum $\\beta$ is best for the heavy ball, together with the best step size?",
                        rubric,
                        () -> "$\\kappa = " + Surd.of(large, small).toTex() + "$ and $\\sqrt\\kappa = "
                                + tex(Surd.of(m, n))
                                + "$, so $\\beta = \\left(\\dfrac{\\sqrt\\kappa - 1}{\\sqrt\\kappa + 1}\\right)^2 = "
                                + tex(root.power(2)) + "$. The rate is its root, $" + tex(root)
                                + "$; plain descent has $" + tex(Surd.of(large - small, large + small)) + "$.")
                .hint("The condition number is $\\kappa = "
                        + Surd.of(large, small).toTex() + "$.")
                .hint(
                        "With the best parameters the slowest and the fastest mode both have a double eigenvalue, of modulus $\\sqrt\\beta = \\frac{\\sqrt\\kappa - 1}{\\sqrt\\kappa + 1}$.");
    }
}
