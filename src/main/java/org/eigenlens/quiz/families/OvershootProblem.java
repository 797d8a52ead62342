package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.NumberFormat;

/** One rate for two curvatures: it overshoots along one and undershoots along the other. */
final class OvershootProblem implements ProblemSet {

    private static final List<String> FATES = List.of(
            "It shrinks, always on the same side",
            "It changes sides at each step, and shrinks",
            "It changes sides at each step, and grows");

    @Override
    public About about() {
        return new About(
                "undershoot-and-overshoot",
                1,
                "ill-conditioning",
                "Undershoot and overshoot",
                "Two directions, one learning rate: too much for the one, too little for the other.");
    }

    @Override
    public Problem make(Draw draw) {
        int mu = draw.between(1, 2);
        int kappa = draw.oneOf(4, 5, 9, 10, 19);
        int steep = mu * kappa;
        Surd part = Surd.of(draw.oneOf(12, 14, 15, 16, 18, 22, 25), 10);
        Surd eta = part.dividedBy(Surd.of(steep));
        return new Problem(
                "Gradient descent with $\\eta = " + tex(eta) + "$ runs on the loss $"
                        + Notation.sum(new Surd[] {Surd.of(mu, 2), Surd.of(steep, 2)}, "x^2", "y^2") + "$.",
                "::widget{type=optimizer H=\"1 0; 0 7\" eta=0.25 x=\"2 0.5\" steps=30}",
                List.of(
                        factor("y", "steep", eta.times(Surd.of(steep))),
                        fate(part),
                        factor("x", "flat", eta.times(Surd.of(mu))),
                        best(mu, steep),
                        rate(kappa)));
    }

    private static Variant factor(String coordinate, String kind, Surd part) {
        Surd right = Surd.ONE.minus(part);
        return Variant.of(
                        "By which factor does a step multiply $" + coordinate + "$, the " + kind + " coordinate?",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "part-of-the-way",
                                        part.toSource(),
                                        "That is $\\eta\\lambda$, the part of the way that a step goes. What is left is $1 - \\eta\\lambda$.")
                                .misconception(
                                        "sign-dropped",
                                        right.negate().toSource(),
                                        "The size is right. Check the sign: on which side does it land?"),
                        () -> "$1 - \\eta\\lambda = 1 - " + tex(part) + " = " + tex(right) + "$.")
                .hint("The factor is $1 - \\eta\\lambda$, with the curvature $\\lambda$ along $" + coordinate + "$.");
    }

    private static Variant fate(Surd part) {
        boolean grows = part.compareTo(Surd.of(2)) > 0;
        return Variant.of(
                        "So what does $y$ do?",
                        Rubric.of(new ChoiceFormat(FATES), grows ? "3" : "2")
                                .misconception(
                                        grows ? "size-forgotten" : "alternating-diverges",
                                        grows ? "2" : "3",
                                        grows
                                                ? "The factor is larger than 1 in size: each jump lands farther off."
                                                : "It overshoots, but the factor is smaller than 1 in size: between $1/\\lambda$ and $2/\\lambda$ steps alternate *and converge*."),
                        () -> "The factor is negative, so $y$ changes sides. Its size is "
                                + (grows ? "above 1, so $y$ grows." : "below 1, so $y$ shrinks."))
                .hint("Look at the sign of the factor, and at its size.");
    }

    private static Variant best(int mu, int steep) {
        Surd right = Surd.of(2, mu + steep);
        return Variant.of(
                        "Which fixed learning rate makes the larger of both factors as small as it can be?",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "cautious",
                                        Surd.of(1, steep).toSource(),
                                        "That is $1/\\lambda_{\\max}$: no overshoot, but the flat direction creeps more than it has to.")
                                .misconception(
                                        "edge",
                                        Surd.of(2, steep).toSource(),
                                        "That is $2/\\lambda_{\\max}$, where the steep direction never comes to rest."),
                        () ->
                                "Both faults are equally bad where $1 - \\eta\\mu = -(1 - \\eta L)$, that is at $\\eta = 2/(\\mu + L) = "
                                        + tex(right) + "$.")
                .hint("At the best rate both factors have the same size and opposite signs.");
    }

    private static Variant rate(int kappa) {
        Surd right = Surd.of(kappa - 1, kappa + 1);
        return Variant.of(
                        "Which part of the distance does a step with that rate leave, at worst?",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "cautious-rate",
                                        Surd.of(kappa - 1, kappa).toSource(),
                                        "That is $1 - 1/\\kappa$, which $\\eta = 1/\\lambda_{\\max}$ leaves. The best rate does better.")
                                .misconception(
                                        "upside-down",
                                        Surd.of(kappa + 1, kappa - 1).toSource(),
                                        "Each step leaves less than all."),
                        () -> "$(\\kappa - 1)/(\\kappa + 1)$ with $\\kappa = " + kappa + "$ is $" + tex(right) + "$.")
                .hint("Put the best rate into $1 - \\eta\\mu$.");
    }
}
