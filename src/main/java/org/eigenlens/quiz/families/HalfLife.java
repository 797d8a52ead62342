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

/** How long a mode of gradient flow takes to halve, or its loss to fall to a part. */
final class HalfLife implements Family {

    @Override
    public About about() {
        return new About("half-life", 1, "gradient-flow", "The half-life of a mode");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        Surd lambda = Surd.of(draw.between(1, 24), difficulty == Difficulty.EASY ? 2 : 10);
        int part = difficulty == Difficulty.HARD ? draw.between(3, 10) : 2;
        double right = StrictMath.log(part) / lambda.re();
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), decimals(right))
                .misconception(
                        "time-constant",
                        lambda.reciprocal().toSource(),
                        "$1/\\lambda$ is the time in which it falls to $1/e$. Multiply by $\\ln " + part + "$.")
                .misconception(
                        "not-inverted",
                        decimals(StrictMath.log(part) * lambda.re()),
                        "A larger $\\lambda$ decays faster, so it belongs below: $t = \\ln " + part + "/\\lambda$.")
                .misconception(
                        "loss-for-coordinate",
                        decimals(right / 2),
                        "That is the time in which the *loss* falls to this part; it decays twice as fast.");
        return Variant.of(
                        "In gradient flow a mode has the curvature $\\lambda = " + tex(lambda)
                                + "$. After which time is its coordinate " + (part == 2 ? "half" : "$1/" + part + "$")
                                + " of what it was? Give three decimals, or four significant digits.",
                        rubric,
                        () -> "$e^{-\\lambda t} = \\tfrac{1}{" + part + "}$ gives $t = \\ln " + part
                                + " / \\lambda \\approx " + Notation.about(right) + "$.")
                .hint("The coordinate at time $t$ is $e^{-\\lambda t}$ of what it was.");
    }
}
