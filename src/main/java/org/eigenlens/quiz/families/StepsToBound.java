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

/** The first step at which the loss of one mode is below a part of its first value. */
final class StepsToBound implements Family {

    @Override
    public About about() {
        return new About("steps-to-bound", 1, "gradient-descent", "The step at which the loss is below a bound");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int tenths = draw.between(3, difficulty == Difficulty.EASY ? 7 : 9);
        int lambda = draw.between(1, 4);
        Surd eta = Surd.of(10 - tenths, 10L * lambda);
        int power = draw.between(2, difficulty == Difficulty.HARD ? 6 : 4);
        int unsquared = 0;
        while (Surd.of(tenths, 10).power(unsquared).compareTo(Surd.of(1, 10).power(power)) > 0) {
            unsquared++;
        }
        int first = 0;
        while (Surd.of(tenths, 10).power(2 * first).compareTo(Surd.of(1, 10).power(power)) >= 0) {
            first++;
        }
        int right = first;
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), String.valueOf(right))
                .misconception(
                        "loss-not-squared",
                        String.valueOf(unsquared),
                        "That many steps bring the *distance* below the bound. The loss is a square, so it shrinks by $(1 - \\eta\\lambda)^2$ in a step.")
                .misconception(
                        "one-step-off",
                        String.valueOf(right - 1),
                        "After " + Notation.counted(right - 1, "step")
                                + " the loss is not yet below the bound: round up.");
        return Variant.of(
                        "Gradient descent on $\\tfrac12\\lambda x^2$ with $\\lambda = " + lambda + "$ and $\\eta = "
                                + tex(eta) + "$: after how many steps is the loss below $10^{-"
                                + power + "}$ of what it was, for the first time?",
                        rubric,
                        () -> "Each step multiplies $x$ by $1 - \\eta\\lambda = " + tex(Surd.of(tenths, 10))
                                + "$ and the loss by its square. So $"
                                + Notation.base(Surd.of(tenths, 10)) + "^{2k} < 10^{-" + power + "}$, that is $k > "
                                + power
                                + " \\ln 10 / (2 \\ln "
                                + tex(Surd.of(10, tenths)) + ") \\approx "
                                + Notation.about(power * StrictMath.log(10) / (2 * StrictMath.log(10.0 / tenths)))
                                + "$, first at $k = " + right + "$.")
                .hint("By what is $x$ multiplied in a step, and by what the loss?")
                .hint("Take logarithms of $(1 - \\eta\\lambda)^{2k} < 10^{-" + power + "}$.");
    }
}
