package org.eigenlens.quiz.families;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** How many steps the best fixed step needs for a given condition number. */
final class IterationsToTolerance implements Family {

    @Override
    public About about() {
        return new About("iterations-to-tolerance", 1, "ill-conditioning", "Iterations to a tolerance");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int kappa = difficulty == Difficulty.EASY
                ? draw.between(3, 9)
                : draw.between(10, difficulty == Difficulty.HARD ? 400 : 60);
        int power = draw.between(2, 6);
        double rate = (kappa - 1.0) / (kappa + 1.0);
        double exact = power * StrictMath.log(10) / -StrictMath.log(rate);
        int right = (int) Math.ceil(exact);
        if (Math.abs(exact - Math.rint(exact)) < 1e-6) {
            return make(draw, difficulty);
        }
        int onlyLoss = (int) Math.ceil(exact / 2);
        int shorter = (int) Math.ceil(power * StrictMath.log(10) / -StrictMath.log(1 - 1.0 / kappa));
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), String.valueOf(right))
                .misconception(
                        "rounded-down",
                        String.valueOf(right - 1),
                        "After " + Notation.counted(right - 1, "step") + " it is not yet there: round up.")
                .misconception(
                        "loss-for-distance",
                        String.valueOf(onlyLoss),
                        "That many steps are enough for the *loss*, which shrinks by the square of the rate.")
                .misconception(
                        "shorter-step",
                        String.valueOf(shorter),
                        "That is for the step $1/\\lambda_{\\max}$, whose rate is $1 - 1/\\kappa$. The best fixed step has $(\\kappa - 1)/(\\kappa + 1)$.");
        return Variant.of(
                        "A quadratic has the condition number $\\kappa = " + kappa
                                + "$. Gradient descent with the best fixed step multiplies the distance to the minimum by $(\\kappa - 1)/(\\kappa + 1)$ per step, at worst. After how many steps is the distance certainly below $10^{-"
                                + power + "}$ of what it was?",
                        rubric,
                        () -> "$\\left(\\tfrac{" + (kappa - 1) + "}{" + (kappa + 1) + "}\\right)^k < 10^{-" + power
                                + "}$ means $k > " + power + "\\ln 10 / \\ln\\tfrac{" + (kappa + 1) + "}{" + (kappa - 1)
                                + "} \\approx " + Notation.about(exact) + "$, first at $k = " + right
                                + "$. That is about $\\tfrac{\\kappa}{2}$ steps for each factor $e$.")
                .hint("Take logarithms.");
    }
}
