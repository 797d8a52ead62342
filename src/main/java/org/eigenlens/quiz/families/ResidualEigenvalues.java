package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.response.Row;

/** The eigenvalues of the Jacobian of a residual block from those of its branch. */
final class ResidualEigenvalues implements Family {

    @Override
    public About about() {
        return new About("residual-eigenvalues", 1, "residual-connections", "What adding x does to the eigenvalues");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        boolean complex = difficulty == Difficulty.HARD;
        List<Integer> tenths = draw.distinct(2, -9, 9);
        int b = draw.between(1, 9);
        String plain = complex
                ? point(tenths.get(0), b) + " " + point(tenths.get(0), -b)
                : point(tenths.get(0), 0) + " " + point(tenths.get(1), 0);
        String right = complex
                ? point(tenths.get(0) + 10, b) + " " + point(tenths.get(0) + 10, -b)
                : point(tenths.get(0) + 10, 0) + " " + point(tenths.get(1) + 10, 0);
        String shown = complex
                ? "$" + tex(Surd.of(tenths.get(0), 10)) + " \\pm " + tex(Surd.of(b, 10)) + "i$"
                : "$" + tex(Surd.of(tenths.get(0), 10)) + "$ and $" + tex(Surd.of(tenths.get(1), 10)) + "$";
        Rubric<Row> rubric = Rubric.of(new NumbersFormat(true), right)
                .misconception("unchanged", plain, "Those belong to $J$ alone. $(I + J)v = v + \\lambda v$.")
                .misconception(
                        "subtracted",
                        complex
                                ? point(10 - tenths.get(0), b) + " " + point(10 - tenths.get(0), -b)
                                : point(10 - tenths.get(0), 0) + " " + point(10 - tenths.get(1), 0),
                        "The block adds its branch: $1 + \\lambda$, not $1 - \\lambda$.");
        return Variant.of(
                        "The branch of a residual block has a Jacobian $J$ with the eigenvalues " + shown
                                + ". What are the eigenvalues of the Jacobian of the whole block $x + F(x)$?",
                        rubric,
                        () ->
                                "$(I + J)v = (1 + \\lambda)v$: every eigenvalue moves by 1 to the right, away from 0 if it is small. Here they become $"
                                        + (complex
                                                ? tex(Surd.of(tenths.get(0) + 10, 10)) + " \\pm " + tex(Surd.of(b, 10))
                                                        + "i$."
                                                : tex(Surd.of(tenths.get(0) + 10, 10)) + "$ and $"
                                                        + tex(Surd.of(tenths.get(1) + 10, 10)) + "$."))
                .hint("The Jacobian of $x + F(x)$ is $I + J$.");
    }

    /** A complex number of tenths. */
    private static String point(int re, int im) {
        return Surd.of(re, 10).plus(Surd.of(im, 10).times(Surd.I)).toSource();
    }
}
