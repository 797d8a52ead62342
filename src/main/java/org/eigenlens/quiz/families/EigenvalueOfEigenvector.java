package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The eigenvalue that belongs to a given eigenvector. */
final class EigenvalueOfEigenvector implements Family {

    @Override
    public About about() {
        return new About("eigenvalue-of-eigenvector", 1, "eigenvectors", "For which eigenvalue?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        boolean small = difficulty == Difficulty.EASY;
        List<Integer> values = draw.distinct(small ? 2 : 3, -4, 5);
        Similar similar = Similar.diagonal(
                draw, 12, values.stream().mapToInt(Integer::intValue).toArray());
        int which = draw.between(0, values.size() - 1);
        int value = values.get(which);
        ExactMatrix a = similar.matrix();
        ExactVector v = similar.vector(which).times(Surd.of(draw.oneOf(1, 2, 3)));
        ExactVector image = a.times(v);
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), String.valueOf(value))
                .misconception(
                        "sign-slip",
                        String.valueOf(-value),
                        "The size is right, the sign is not: $Av = " + tex(image) + "$ points "
                                + (value > 0 ? "the same way as" : "against") + " $v$.")
                .misconception(
                        "entry-for-ratio",
                        ((Surd) image.entry(first(v))).toSource(),
                        "That is an entry of $Av$. Divide it by the entry of $v$ at the same place.");
        Rubric<Quantity> whole = value == 0
                ? rubric
                : rubric.misconception(
                        "reciprocal",
                        "1/(" + value + ")",
                        "That is how much $v$ is of $Av$. The eigenvalue says how much $Av$ is of $v$.");
        return Variant.of(
                        "The vector $v = " + tex(v) + "$ is an eigenvector of $A = " + tex(a)
                                + "$. For which eigenvalue?",
                        whole,
                        () -> "$Av = " + tex(image) + " = " + Notation.factor(value) + "\\, v$, so $\\lambda = " + value
                                + "$.")
                .hint("Multiply: what is $Av$?")
                .hint("$Av = " + tex(image) + "$. Which multiple of $v$ is that?");
    }

    private static int first(ExactVector v) {
        int i = 0;
        while (v.entry(i).isZero()) {
            i++;
        }
        return i;
    }
}
