package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.decimals;
import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The value of one mode of gradient flow at a time. */
final class FlowAtTime implements Family {

    /** Beyond, the value is too large or too small to be told from others at a glance. */
    private static final double LARGEST_EXPONENT = 4;

    @Override
    public About about() {
        return new About("flow-at-time", 1, "gradient-flow", "The flow at time t");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int lambda = draw.between(1, 4) * (difficulty == Difficulty.HARD && draw.coin() ? -1 : 1);
        int start = draw.nonzero(6);
        Surd time = Surd.of(draw.between(1, 9), difficulty == Difficulty.EASY ? 1 : 4);
        double exponent = -lambda * time.re();
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            return make(draw, difficulty);
        }
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), decimals(start * StrictMath.exp(exponent)))
                .misconception(
                        "sign-slip",
                        decimals(start * StrictMath.exp(-exponent)),
                        "Flow goes against the gradient: $x' = -\\lambda x$, so the exponent is $-\\lambda t$.")
                .misconception(
                        "step-for-flow",
                        decimals(start * (1 + exponent)),
                        "That is one step of gradient descent with $\\eta = t$. The flow makes infinitely many small ones.")
                .misconception(
                        "start-forgotten",
                        decimals(StrictMath.exp(exponent)),
                        "That is the factor. Multiply it by $x(0) = " + start + "$.");
        return Variant.of(
                        "Gradient flow on $\\tfrac12\\lambda x^2$ with $\\lambda = " + lambda + "$ starts at $x(0) = "
                                + start + "$. What is $x(t)$ at $t = " + tex(time)
                                + "$? Give three decimals, or four significant digits.",
                        rubric,
                        () -> "$x(t) = x(0)\\,e^{-\\lambda t} = "
                                + (Math.abs(start) == 1 ? start < 0 ? "-" : "" : start + "\\,") + "e^{"
                                + tex(time.times(Surd.of(-lambda))) + "} \\approx "
                                + Notation.about(start * StrictMath.exp(exponent)) + "$.")
                .hint("The flow solves $x' = -\\lambda x$.")
                .hint("$x(t) = x(0)\\,e^{-\\lambda t}$.");
    }
}
