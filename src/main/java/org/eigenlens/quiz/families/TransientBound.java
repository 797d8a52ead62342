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

/** The bound on a power by the condition number of the eigenvectors and the spectral radius. */
final class TransientBound implements Family {

    @Override
    public About about() {
        return new About("transient-bound", 1, "ill-conditioned-eigenvectors", "The bound at time t");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int kappa = draw.between(2, difficulty == Difficulty.EASY ? 10 : 60);
        Surd rho = Surd.of(draw.between(1, 9), 10);
        int t = draw.between(2, difficulty == Difficulty.HARD ? 6 : 3);
        Surd right = rho.power(t).times(Surd.of(kappa));
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "condition-forgotten",
                        rho.power(t).toSource(),
                        "$\\rho^t$ alone bounds a *normal* matrix. Otherwise there is the factor $\\kappa(V)$.")
                .misconception(
                        "condition-powered",
                        rho.times(Surd.of(kappa)).power(t).toSource(),
                        "$V$ and $V^{-1}$ meet and cancel between the factors, so $\\kappa(V)$ stands there once.")
                .misconception(
                        "multiplied-by-time",
                        rho.times(Surd.of((long) kappa * t)).toSource(),
                        "$\\rho^t$ is a power, not a product with $t$.");
        return Variant.of(
                        "A diagonalizable $A$ has the spectral radius $\\rho = " + tex(rho)
                                + "$ and eigenvectors with $\\kappa(V) = " + kappa
                                + "$. Which upper bound do they give for $\\|A^{" + t + "}\\|$?",
                        rubric,
                        () -> "$\\|A^t\\| = \\|V\\Lambda^tV^{-1}\\| \\le \\kappa(V)\\,\\rho^t = " + kappa + " \\cdot "
                                + Notation.base(rho) + "^{" + t + "} = " + tex(right) + "$.")
                .hint("$A^t = V\\Lambda^tV^{-1}$. Bound each of the three factors.");
    }
}
