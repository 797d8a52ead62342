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

/** How many steps a small perturbation needs to leave a saddle. */
final class EscapeTime implements Family {

    @Override
    public About about() {
        return new About("escape-time", 1, "gradient-descent", "Escape from a saddle");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int lambda = draw.between(1, 4);
        int tenths = draw.between(1, difficulty == Difficulty.EASY ? 3 : 5);
        int power = draw.between(2, difficulty == Difficulty.HARD ? 6 : 4);
        Surd eta = Surd.of(tenths, 10);
        Surd growth = Surd.ONE.plus(eta.times(Surd.of(lambda)));
        int steps = 0;
        for (Surd size = Surd.of(1, 10).power(power); size.compareTo(Surd.ONE) <= 0; size = size.times(growth)) {
            steps++;
        }
        int right = steps;
        double exact = power * StrictMath.log(10) / StrictMath.log(growth.re());
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), String.valueOf(right))
                .misconception(
                        "rounded-down",
                        String.valueOf(right - 1),
                        "After " + Notation.counted(right - 1, "step") + " it is still within 1: round up.")
                .misconception(
                        "flow-for-steps",
                        String.valueOf((int) Math.ceil(power * StrictMath.log(10) / (eta.re() * lambda))),
                        "That is the time of the flow, $e^{|\\lambda|t}$ with $t = k\\eta$. A step multiplies by $1 + \\eta|\\lambda|$, which is less than $e^{\\eta|\\lambda|}$, so more steps are needed.");
        return Variant.of(
                        "At a saddle the Hessian has an eigenvalue $-" + lambda + "$. Gradient descent with $\\eta = "
                                + tex(eta) + "$ starts $10^{-" + power
                                + "}$ off the saddle along that direction, and the loss is quadratic. After how many steps is it more than 1 away in that direction, for the first time?",
                        rubric,
                        () -> "Each step multiplies that coordinate by $1 + \\eta|\\lambda| = " + tex(growth)
                                + "$. So $" + Notation.base(growth) + "^k > 10^{" + power + "}$, that is $k > "
                                + Notation.about(exact) + "$, first at $k = " + right + "$.")
                .hint("The factor $1 - \\eta\\lambda$ is larger than 1 for a negative eigenvalue.")
                .hint("Take logarithms of $" + Notation.base(growth) + "^k > 10^{" + power + "}$.");
    }
}
