package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.grading.EigenvectorGrader;
import org.eigenlens.quiz.response.Quantity;

/** An eigenvector for a given eigenvalue of a 2×2 matrix; any multiple is right. */
final class EigenvectorForEigenvalue implements Family {

    @Override
    public About about() {
        return new About("eigenvector-for-eigenvalue", 1, "eigenvectors", "An eigenvector for a given eigenvalue");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int most = difficulty == Difficulty.EASY ? 3 : 6;
        List<Integer> values = draw.distinct(2, -most, most);
        Similar similar = Similar.diagonal(draw, difficulty == Difficulty.HARD ? 30 : 12, values.get(0), values.get(1));
        ExactMatrix a = similar.matrix();
        Surd value = Surd.of(values.get(0));
        ExactVector v = similar.vector(0);
        ExactMatrix shifted = a.minusMultipleOfIdentity(value);
        ExactVector row = shifted.row(0);
        ExactVector left = ExactVector.of(a.entry(1, 0), value.minus(similar.entry(0, 0)));
        Rubric<?> rubric = Rubric.of(new DirectionFormat(2), typed(v), new EigenvectorGrader(a, Quantity.of(value)))
                .misconception(
                        "other-eigenvalue",
                        typed(similar.vector(1)),
                        "That is an eigenvector, but for the other eigenvalue, $\\lambda = " + values.get(1) + "$.")
                .misconception(
                        "transpose",
                        typed(left),
                        "That is an eigenvector of $A^\\top$. Solve $(A - \\lambda I)v = 0$ with the rows of $A - \\lambda I$, not with its columns.")
                .misconception(
                        "sign-slip",
                        typed(ExactVector.of(row.entry(1), row.entry(0))),
                        "Nearly: from $" + tex(row)
                                + "^\\top v = 0$ the entries are swapped *and* one of them changes its sign.")
                .misconception(
                        "not-swapped",
                        typed(row),
                        "That is a row of $A - \\lambda I$. The eigenvector is what that row takes to zero, at a right angle to it.");
        return Variant.of(
                        "The matrix $A = " + tex(a) + "$ has the eigenvalue $\\lambda = " + values.get(0)
                                + "$. Give an eigenvector for it.",
                        rubric,
                        () -> "$A - \\lambda I = " + tex(shifted)
                                + "$, whose rows are multiples of each other. What they take to zero is the line of $v = "
                                + tex(v) + "$. Check: $Av = " + tex(a.times(v)) + " = " + Notation.factor(value)
                                + "\\,v$.")
                .hint("Solve $(A - \\lambda I)v = 0$.")
                .hint("$A - \\lambda I = " + tex(shifted) + "$. One equation is left, for the two rows say the same.")
                .beside("::widget{type=linear-map A=\"" + typed(a) + "\"}");
    }
}
