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
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;

/** Gradient flow on a tilted bowl: its modes, when it is stable, and how large a step may be. */
final class FlowStabilityProblem implements ProblemSet {

    @Override
    public About about() {
        return new About(
                "flow-stability",
                1,
                "gradient-flow",
                "Stability of gradient flow",
                "Which mode is slow, when the flow returns, and what steps make of it.");
    }

    @Override
    public Problem make(Draw draw) {
        int d = draw.between(1, 4);
        int c = d + draw.between(1, 4);
        Surd time = Surd.of(draw.between(1, 4), 4);
        return new Problem(
                "Gradient flow $x' = -Hx$ with $H = " + tex(Notation.matrix(c, d, d, c))
                        + "$ starts at $x(0) = (2, 0)$.",
                "::widget{type=gradient-flow H=\"4 1.5; 1.5 4\" x=\"2 0\" eta=0.1 t=0.4 T=3}",
                List.of(modes(c, d), halfLife(c, d), atTime(c, d, time), stable(d), steps(c, d)));
    }

    private static Variant modes(int c, int d) {
        return Variant.of(
                        "What are the eigenvalues of $H$?",
                        Rubric.of(new NumbersFormat(true), (c + d) + " " + (c - d))
                                .misconception(
                                        "diagonal-read-off",
                                        c + " " + c,
                                        "The diagonal holds the eigenvalues of a triangular matrix only."),
                        () -> "Along $(1, 1)$ it is $" + c + " + " + d + " = " + (c + d) + "$, along $(1, -1)$ it is $"
                                + c + " - " + d + " = " + (c - d) + "$.")
                .hint("Multiply $H$ by $(1, 1)$ and by $(1, -1)$.");
    }

    private static Variant halfLife(int c, int d) {
        double half = StrictMath.log(2) / (c - d);
        return Variant.of(
                        "After how long is half of the slower mode left? Give three decimals.",
                        Rubric.of(NumberFormat.real(), decimals(half))
                                .misconception(
                                        "fast-mode",
                                        decimals(StrictMath.log(2) / (c + d)),
                                        "That is the half-life of the faster mode. The *smaller* eigenvalue is slow."),
                        () -> "$\\ln 2 / \\lambda$ with $\\lambda = " + (c - d) + "$ is about $" + Notation.about(half)
                                + "$.")
                .hint("A mode is multiplied by $e^{-\\lambda t}$.");
    }

    private static Variant atTime(int c, int d, Surd time) {
        double fast = StrictMath.exp(-(c + d) * time.re());
        double slow = StrictMath.exp(-(c - d) * time.re());
        return Variant.of(
                        "What is $x_1(t)$ at $t = " + tex(time) + "$? Give three decimals, or four significant digits.",
                        Rubric.of(NumberFormat.real(), decimals(fast + slow))
                                .misconception(
                                        "difference-of-modes",
                                        decimals(slow - fast),
                                        "The start is $(1, 1) + (1, -1)$: in the first coordinate the modes add up.")
                                .misconception(
                                        "one-mode",
                                        decimals(2 * StrictMath.exp(-c * time.re())),
                                        "$(2, 0)$ is no eigenvector. Split it into $(1, 1)$ and $(1, -1)$ first."),
                        () -> "$(2, 0) = (1, 1) + (1, -1)$, so $x_1(t) = e^{-" + (c + d) + "t} + e^{-"
                                + (c - d == 1 ? "" : c - d) + "t} \\approx " + Notation.about(fast + slow) + "$.")
                .hint("Write the start as a sum of eigenvectors.");
    }

    private static Variant stable(int d) {
        return Variant.of(
                        "Keep the entry $" + d
                                + "$ off the diagonal, and let both diagonal entries be $c$. For which $c$ does every start flow to the origin?",
                        Rubric.of(new IntervalFormat(), "(" + d + ", inf)")
                                .misconception(
                                        "diagonal-positive",
                                        "(0, inf)",
                                        "A positive diagonal is not enough: both $c + " + d + "$ and $c - " + d
                                                + "$ have to be positive."),
                        () -> "The eigenvalues are $c + " + d + "$ and $c - " + d + "$. Both are positive for $c > " + d
                                + "$.")
                .hint("All eigenvalues have to be positive.");
    }

    private static Variant steps(int c, int d) {
        Surd bound = Surd.of(2, c + d);
        return Variant.of(
                        "The flow is stable. For which $\\eta$ are the *steps* $x_{k+1} = x_k - \\eta Hx_k$ stable, too?",
                        Rubric.of(new IntervalFormat(), "(0, " + bound.toSource() + ")")
                                .misconception(
                                        "slow-mode",
                                        "(0, " + Surd.of(2, c - d).toSource() + ")",
                                        "The *largest* eigenvalue sets the limit: its mode is the first to run away.")
                                .misconception(
                                        "one-for-two",
                                        "(0, " + Surd.of(1, c + d).toSource() + ")",
                                        "Up to there nothing changes sides. The steps still converge up to twice as far."),
                        () ->
                                "$|1 - \\eta\\lambda| < 1$ for the largest eigenvalue says $0 < \\eta < 2/\\lambda_{\\max} = "
                                        + tex(bound) + "$.")
                .hint("Each factor $1 - \\eta\\lambda$ has to lie between $-1$ and $1$.");
    }
}
