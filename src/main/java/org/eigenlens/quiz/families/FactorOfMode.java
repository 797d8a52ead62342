package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.factor;
import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** By what a mode is multiplied in some steps of gradient descent. */
final class FactorOfMode implements Family {

    @Override
    public About about() {
        return new About("factor-of-mode", 1, "gradient-descent", "The factor of a mode");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int lambda = draw.between(1, 6) * (difficulty == Difficulty.HARD && draw.coin() ? -1 : 1);
        int tenths = draw.between(1, 5);
        Surd eta = Surd.of(tenths, 10);
        int steps = difficulty == Difficulty.EASY ? 1 : difficulty == Difficulty.MEDIUM ? 2 : 3;
        Surd one = Surd.ONE.minus(eta.times(Surd.of(lambda)));
        Surd right = one.power(steps);
        if (one.isZero()) {
            return make(draw, difficulty);
        }
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "sign-slip",
                        Surd.ONE.plus(eta.times(Surd.of(lambda))).power(steps).toSource(),
                        "Descent goes against the gradient: the factor is $1 - \\eta\\lambda$.")
                .misconception(
                        "one-missing",
                        eta.times(Surd.of(lambda)).power(steps).toSource(),
                        "$\\eta\\lambda$ is what is taken away. What is left is $1 - \\eta\\lambda$.")
                .misconception("one-step", one.toSource(), "That is the factor of one step. There are " + steps + ".")
                .misconception(
                        "size-for-factor",
                        right.negate().toSource(),
                        "The size is right. Think about the sign of $1 - \\eta\\lambda = " + tex(one) + "$.");
        return Variant.of(
                        "Gradient descent runs on a quadratic with step size $\\eta = " + tex(eta)
                                + "$. By what is the mode with curvature $\\lambda = " + lambda + "$ multiplied in "
                                + (steps == 1 ? "one step" : steps + " steps") + "?",
                        rubric,
                        () -> "Each step multiplies it by $1 - \\eta\\lambda = 1 - " + tex(eta) + " \\cdot "
                                + factor(lambda) + " = " + tex(one) + "$"
                                + (steps == 1
                                        ? "."
                                        : ", so " + steps + " steps by $" + Notation.base(one) + "^" + steps + " = "
                                                + tex(right) + "$."))
                .hint("$x_{k+1} = x_k - \\eta\\lambda x_k$ in each mode.");
    }
}
