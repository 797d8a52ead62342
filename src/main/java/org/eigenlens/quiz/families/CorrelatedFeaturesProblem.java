package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;

/** Two standardized features with a correlation: the Hessian of the squared error and what it costs. */
final class CorrelatedFeaturesProblem implements ProblemSet {

    private static final double DONE = 1e-3;

    @Override
    public About about() {
        return new About(
                "correlated-features",
                1,
                "ill-conditioning",
                "Correlated features",
                "From a correlation to a number of steps, without computing a single step.");
    }

    @Override
    public Problem make(Draw draw) {
        Surd size = Surd.of(draw.oneOf(50, 60, 70, 75, 80, 90, 95, 98), 100);
        Surd rho = draw.coin() ? size : size.negate();
        return new Problem(
                "A linear model with squared error, $\\frac{1}{2N}\\sum_i (w^\\top x_i - y_i)^2$, has two features of mean $0$ and variance $1$. Their correlation is $\\rho = "
                        + tex(rho) + "$.",
                "::widget{type=conditioning rho=0.85 eta=1 w=\"2 0.5\" steps=60}",
                List.of(curvatures(rho, size), kappa(size), rate(size), shared(size), steps(size)));
    }

    private static Variant curvatures(Surd rho, Surd size) {
        return Variant.of(
                        "What are the curvatures, the eigenvalues of the Hessian?",
                        Rubric.of(
                                        new NumbersFormat(true),
                                        Surd.ONE.plus(size).toSource() + " "
                                                + Surd.ONE.minus(size).toSource())
                                .misconception(
                                        "entries-for-eigenvalues",
                                        "1 " + rho.toSource(),
                                        "Those are the entries of the covariance. Multiply it by $(1, 1)$ and $(1, -1)$."),
                        () -> "The Hessian is the covariance $\\begin{bmatrix} 1 & " + tex(rho) + " \\\\ " + tex(rho)
                                + " & 1 \\end{bmatrix}$, with $1 + \\rho$ along $(1, 1)$ and $1 - \\rho$ along $(1, -1)$.")
                .hint("The Hessian is the covariance matrix of the features.");
    }

    private static Variant kappa(Surd size) {
        Surd right = Surd.ONE.plus(size).dividedBy(Surd.ONE.minus(size));
        return Variant.of(
                        "What is the condition number?",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "upside-down",
                                        right.reciprocal().toSource(),
                                        "The larger curvature goes on top."),
                        () -> "$(1 + |\\rho|)/(1 - |\\rho|) = " + tex(right) + "$.")
                .hint("Divide the larger curvature by the smaller.");
    }

    private static Variant rate(Surd size) {
        return Variant.of(
                        "What is the best fixed learning rate?",
                        Rubric.of(NumberFormat.real(), "1")
                                .misconception(
                                        "cautious",
                                        Surd.ONE.plus(size).reciprocal().toSource(),
                                        "That is $1/\\lambda_{\\max}$, at which nothing overshoots. The best is $2/(\\lambda_{\\max} + \\lambda_{\\min})$.")
                                .misconception(
                                        "edge",
                                        Surd.of(2)
                                                .dividedBy(Surd.ONE.plus(size))
                                                .toSource(),
                                        "That is $2/\\lambda_{\\max}$, where the steps never come to rest."),
                        () ->
                                "$2/(\\lambda_{\\max} + \\lambda_{\\min}) = 2/2 = 1$, whatever the correlation: the trace is $2$.")
                .hint("It is $2/(\\lambda_{\\max} + \\lambda_{\\min})$.");
    }

    private static Variant shared(Surd size) {
        return Variant.of(
                        "Which part of the distance does a step with that rate leave, at worst?",
                        Rubric.of(NumberFormat.real(), size.toSource())
                                .misconception(
                                        "loss-for-distance",
                                        size.times(size).toSource(),
                                        "By that the *loss* shrinks. The distance shrinks by its root."),
                        () -> "$|1 - \\lambda| = |\\rho| = " + tex(size) + "$ for both curvatures.")
                .hint("It is $|1 - \\eta\\lambda|$ for both curvatures.");
    }

    private static Variant steps(Surd size) {
        int right = org.eigenlens.math.descent.Steps.toReach(size.re(), DONE).orElseThrow();
        return Variant.of(
                        "After how many steps is the distance certainly at most a thousandth of what it was?",
                        Rubric.of(NumberFormat.real(), String.valueOf(right))
                                .misconception(
                                        "rounded-down",
                                        String.valueOf(right - 1),
                                        "After one step less it may still be a little above. Round up."),
                        () -> "$" + Notation.base(size) + "^k \\le 10^{-3}$ says $k \\geq "
                                + Notation.about(3 * StrictMath.log(10) / -StrictMath.log(size.re())) + "$, so $k = "
                                + right
                                + "$.")
                .hint("Take logarithms of $" + Notation.base(size) + "^k \\le 10^{-3}$.");
    }
}
