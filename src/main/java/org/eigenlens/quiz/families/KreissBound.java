package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.decimal;
import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The lower bound on the largest power that one point of the pseudospectrum gives. */
final class KreissBound implements Family {

    @Override
    public About about() {
        return new About("kreiss-bound", 1, "pseudospectra", "A lower bound on the peak");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        Surd z = Surd.of(draw.between(11, 20), 10);
        int power = difficulty == Difficulty.EASY ? 2 : draw.between(2, 4);
        Surd epsilon = Surd.of(draw.between(1, 9), (long) Math.pow(10, power));
        Surd right = z.minus(Surd.ONE).dividedBy(epsilon);
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "one-not-subtracted",
                        z.dividedBy(epsilon).toSource(),
                        "What counts is how far $z$ stands outside the unit circle: $|z| - 1$.")
                .misconception(
                        "resolvent",
                        epsilon.reciprocal().toSource(),
                        "That is the norm of the resolvent. Multiply it by $|z| - 1$.")
                .misconception(
                        "inverted",
                        right.reciprocal().toSource(),
                        "The other way up: a smaller $\\varepsilon$ so far outside means a higher peak.");
        return Variant.of(
                        "All eigenvalues of $A$ lie inside the unit circle, but $\\sigma_{\\min}(zI - A) = "
                                + decimal(epsilon) + "$ at a point with $|z| = " + decimal(z)
                                + "$. Which lower bound does this give for $\\max_t\\|A^t\\|$?",
                        rubric,
                        () -> "$\\max_t\\|A^t\\| \\ge (|z| - 1)\\,\\|(zI - A)^{-1}\\| = \\dfrac{"
                                + decimal(z.minus(Surd.ONE)) + "}{" + decimal(epsilon) + "} = " + tex(right)
                                + "$ (Kreiss).")
                .hint("Kreiss: $\\max_t\\|A^t\\| \\ge (|z| - 1)\\,\\|(zI - A)^{-1}\\|$ for every $|z| > 1$.")
                .hint("$\\|(zI - A)^{-1}\\| = 1/\\sigma_{\\min}(zI - A)$.");
    }
}
