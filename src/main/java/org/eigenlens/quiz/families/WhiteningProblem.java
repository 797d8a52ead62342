package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;

/** One covariance, standardized and whitened. */
final class WhiteningProblem implements ProblemSet {

    @Override
    public About about() {
        return new About(
                "whitening-against-batch-normalization",
                1,
                "normalization",
                "Whitening against batch normalization",
                "What each of the two does to a covariance, and to the work of a descent.");
    }

    @Override
    public Problem make(Draw draw) {
        List<Integer> sizes = draw.distinct(2, 1, 9);
        Surd rho = draw.oneOf(Surd.of(3, 5), Surd.of(4, 5), Surd.of(1, 2), Surd.of(3, 4), Surd.of(9, 10));
        int s = sizes.get(0);
        int t = sizes.get(1);
        return new Problem(
                "Two features have the standard deviations $\\sigma_1 = " + s + "$ and $\\sigma_2 = " + t
                        + "$ and the correlation $\\rho = " + tex(rho) + "$.",
                "::widget{type=normalization s1=4 s2=0.5 rho=0.7}",
                List.of(covariance(s, t, rho), trace(s, t), kappa(rho), along(rho), whitened()));
    }

    private static Variant covariance(int s, int t, Surd rho) {
        Surd mixed = rho.times(Surd.of((long) s * t));
        ExactMatrix right = square(Surd.of((long) s * s), mixed, Surd.of((long) t * t));
        return Variant.of(
                        "What is their covariance matrix?",
                        Rubric.of(new MatrixFormat(2, 2), typed(right))
                                .misconception(
                                        "deviations-for-variances",
                                        typed(square(Surd.of(s), mixed, Surd.of(t))),
                                        "The diagonal holds the variances, $\\sigma_1^2$ and $\\sigma_2^2$.")
                                .misconception(
                                        "correlation-for-covariance",
                                        typed(square(Surd.of((long) s * s), rho, Surd.of((long) t * t))),
                                        "Off the diagonal stands the covariance, $\\rho\\sigma_1\\sigma_2$."),
                        () -> "Variances on the diagonal, $\\rho\\sigma_1\\sigma_2$ off it: $" + tex(right) + "$.")
                .hint("Off the diagonal stands $\\rho\\sigma_1\\sigma_2$.");
    }

    private static ExactMatrix square(Surd p, Surd q, Surd r) {
        return new ExactMatrix(List.of(ExactVector.of(p, q), ExactVector.of(q, r)));
    }

    private static Variant trace(int s, int t) {
        return Variant.of(
                        "What is the trace of the covariance after each feature is standardized, as batch normalization does?",
                        Rubric.of(NumberFormat.real(), "2")
                                .misconception(
                                        "raw-trace",
                                        String.valueOf(s * s + t * t),
                                        "That is the trace of the raw covariance.")
                                .misconception("one-feature", "1", "Each of the two features has variance 1."),
                        () -> "Each feature has variance $1$, so the trace is the number of features.")
                .hint("What is the variance of a standardized feature?");
    }

    private static Variant kappa(Surd rho) {
        Surd right = Surd.ONE.plus(rho).dividedBy(Surd.ONE.minus(rho));
        return Variant.of(
                        "What is the condition number then?",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "white-already",
                                        "1",
                                        "That would take the correlation out, too. Standardizing leaves it.")
                                .misconception(
                                        "upside-down",
                                        right.reciprocal().toSource(),
                                        "The larger eigenvalue goes on top."),
                        () -> "The eigenvalues are $1 + \\rho$ and $1 - \\rho$: $\\kappa = " + tex(right) + "$.")
                .hint("The standardized covariance has ones on the diagonal and $\\rho$ off it.");
    }

    private static Variant along(Surd rho) {
        Surd variance = Surd.ONE.minus(rho);
        return Variant.of(
                        "Whitening the standardized data with $\\Sigma^{-1/2}$ stretches along $(1, -1)$. By which factor? Exactly, or to three decimals.",
                        Rubric.of(NumberFormat.real(), "1/sqrt(" + variance.toSource() + ")")
                                .misconception(
                                        "not-rooted",
                                        variance.reciprocal().toSource(),
                                        "The variance along it is $" + tex(variance)
                                                + "$. To make it 1, divide by the standard deviation, its root.")
                                .misconception(
                                        "upside-down",
                                        "sqrt(" + variance.toSource() + ")",
                                        "That would make the thin direction thinner."),
                        () -> "Along $(1, -1)$ the variance is $1 - \\rho = " + tex(variance)
                                + "$, so $\\Sigma^{-1/2}$ multiplies by $1/\\sqrt{" + tex(variance) + "} \\approx "
                                + Notation.about(1 / StrictMath.sqrt(variance.re())) + "$.")
                .hint("What is the variance along $(1, -1)$?");
    }

    private static Variant whitened() {
        return Variant.of(
                        "On whitened data, what does gradient descent with $\\eta = 1$ do with the squared error of a linear model?",
                        Rubric.of(
                                        new ChoiceFormat(List.of(
                                                "It is done after one step",
                                                "It needs as many steps as there are features",
                                                "It never comes to rest, because $\\eta$ is too large")),
                                        "1")
                                .misconception(
                                        "edge-of-stability",
                                        "3",
                                        "All curvatures are 1, and the edge is at $\\eta = 2$."),
                        () -> "The Hessian is $I$, so every factor $1 - \\eta\\lambda$ is $0$.")
                .hint("What is the Hessian, and what are the factors $1 - \\eta\\lambda$?");
    }
}
