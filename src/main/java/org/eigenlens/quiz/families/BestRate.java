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

/** The factor per step of gradient descent with the best fixed step. */
final class BestRate implements Family {

    @Override
    public About about() {
        return new About("best-rate", 1, "ill-conditioning", "The rate of the best fixed step");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int small = draw.between(1, 4);
        int large = small + draw.between(1, difficulty == Difficulty.EASY ? 6 : 30);
        Surd rate = Surd.of(large - small, large + small);
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), rate.toSource())
                .misconception(
                        "step-for-rate",
                        "2/" + (large + small),
                        "That is the best step $\\eta = 2/(\\lambda_{\\min} + \\lambda_{\\max})$. The rate is $|1 - \\eta\\lambda|$ at both ends.")
                .misconception(
                        "shorter-step",
                        Surd.of(large - small, large).toSource(),
                        "That is the rate with $\\eta = 1/\\lambda_{\\max}$. A larger step makes the slow mode faster.")
                .misconception(
                        "inverted", rate.reciprocal().toSource(), "The other way up: a rate above 1 would diverge.")
                .misconception(
                        "squared",
                        rate.power(2).toSource(),
                        "That is the factor of the loss. The distance shrinks by its root.");
        return Variant.of(
                        "A quadratic has curvatures between $\\lambda_{\\min} = " + small + "$ and $\\lambda_{\\max} = "
                                + large
                                + "$. Gradient descent uses the best fixed step. By what factor does the distance to the minimum shrink per step, at worst?",
                        rubric,
                        () ->
                                "With $\\eta = 2/(\\lambda_{\\min} + \\lambda_{\\max})$ both ends have the factor $\\dfrac{\\kappa - 1}{\\kappa + 1} = \\dfrac{"
                                        + large + " - " + small + "}{" + large + " + " + small + "} = " + tex(rate)
                                        + "$.")
                .hint("The best step makes $|1 - \\eta\\lambda|$ the same for the smallest and the largest curvature.")
                .hint("It is $\\eta = 2/(\\lambda_{\\min} + \\lambda_{\\max})$.");
    }
}
