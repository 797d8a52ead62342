package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.decimals;
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

/** A saddle, a start almost on its ridge, and how long gradient descent stays. */
final class SaddleEscapeProblem implements ProblemSet {

    @Override
    public About about() {
        return new About(
                "saddle-escape",
                1,
                "gradient-descent",
                "Escape from a saddle",
                "A start that is almost on the wrong side: how long it stays, and what takes it away.");
    }

    @Override
    public Problem make(Draw draw) {
        int a = draw.between(2, 4);
        int b = draw.between(1, 3);
        Surd eta = Surd.of(draw.between(1, 2), 10);
        int power = draw.between(2, 4);
        Surd growth = Surd.ONE.plus(eta.times(Surd.of(b)));
        Surd shrink = Surd.ONE.minus(eta.times(Surd.of(a)));
        int steps = 0;
        for (Surd y = Surd.of(1, 10).power(power); y.compareTo(Surd.ONE) <= 0; y = y.times(growth)) {
            steps++;
        }
        String loss = Notation.sum(new Surd[] {Surd.of(a, 2), Surd.of(-b, 2)}, "x^2", "y^2");
        return new Problem(
                "The loss $f(x, y) = " + loss + "$ has a saddle at the origin. Gradient descent with $\\eta = "
                        + tex(eta) + "$ starts at $(1,\\ 10^{-" + power
                        + "})$, almost on the axis that leads into the saddle.",
                "::widget{type=optimizer H=\"1 0; 0 -0.5\" eta=0.4 x=\"1.5 0.01\" steps=30}",
                List.of(
                        factor("x", shrink, growthOf(eta, a), "positive"),
                        factor("y", growth, Surd.ONE.minus(eta.times(Surd.of(b))), "negative"),
                        escape(growth, power, steps),
                        flow(b, power),
                        ridge()));
    }

    private static Surd growthOf(Surd eta, int curvature) {
        return Surd.ONE.plus(eta.times(Surd.of(curvature)));
    }

    private static Variant factor(String coordinate, Surd right, Surd slip, String sign) {
        return Variant.of(
                        "By which factor does a step multiply $" + coordinate + "$?",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "sign-slip",
                                        slip.toSource(),
                                        "Mind the sign of the curvature: along $" + coordinate + "$ it is " + sign
                                                + "."),
                        () -> "The factor is $1 - \\eta\\lambda$ with the curvature along $" + coordinate
                                + "$, which is " + sign + ": $" + tex(right) + "$.")
                .hint("It is $1 - \\eta\\lambda$. The curvature is the second derivative of $f$ by $" + coordinate
                        + "$.");
    }

    private static Variant escape(Surd growth, int power, int steps) {
        double exact = power * StrictMath.log(10) / StrictMath.log(growth.re());
        return Variant.of(
                        "After how many steps is $|y|$ for the first time larger than 1?",
                        Rubric.of(NumberFormat.real(), String.valueOf(steps))
                                .misconception(
                                        "rounded-down",
                                        String.valueOf(steps - 1),
                                        "After so many steps it is still within 1: round up."),
                        () -> "$" + Notation.base(growth) + "^k > 10^{" + power + "}$ says $k > "
                                + Notation.about(exact) + "$, first at $k = " + steps + "$.")
                .hint("Take logarithms of $" + Notation.base(growth) + "^k > 10^{" + power + "}$.");
    }

    private static Variant flow(int b, int power) {
        double time = power * StrictMath.log(10) / b;
        return Variant.of(
                        "Now gradient flow instead of steps: at which time is $y = 1$? Give three decimals.",
                        Rubric.of(NumberFormat.real(), decimals(time))
                                .misconception(
                                        "curvature-forgotten",
                                        decimals(time * b),
                                        "$y(t) = y(0)\\,e^{" + (b == 1 ? "" : b)
                                                + "t}$: divide by the size of the curvature, once."),
                        () -> "$10^{-" + power + "} e^{" + (b == 1 ? "" : b) + "t} = 1$ gives $t = " + power
                                + " \\ln 10 " + (b == 1 ? "" : "/ " + b) + " \\approx " + Notation.about(time) + "$.")
                .hint("The flow solves $y' = -\\lambda y$.");
    }

    private static Variant ridge() {
        return Variant.of(
                        "What would the steps do from $(1, 0)$, exactly on the axis, in exact arithmetic?",
                        Rubric.of(
                                        new ChoiceFormat(List.of(
                                                "Escape a little later",
                                                "Go into the saddle, and stay",
                                                "Stay where they are")),
                                        "2")
                                .misconception(
                                        "grows-from-nothing",
                                        "1",
                                        "Zero times any factor is zero: there is nothing that could grow."),
                        () ->
                                "$y$ is $0$ and stays $0$, and $x$ shrinks. It is rounding, or the noise of mini-batches, that gives $y$ something to grow from.")
                .hint("What is the factor of $y$ applied to?");
    }
}
