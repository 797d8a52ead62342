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

/** The eigenvalues of the inverse, or of a power of it, without computing it. */
final class EigenvaluesOfInverse implements Family {

    @Override
    public About about() {
        return new About("eigenvalues-of-inverse", 1, "powers-and-inverse", "Eigenvalues of the inverse and of powers");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values = draw.distinct(2, 1, difficulty == Difficulty.EASY ? 4 : 6).stream()
                .map(x -> draw.coin() ? x : -x)
                .toList();
        int k = difficulty == Difficulty.HARD ? 2 : 1;
        Similar similar = Similar.diagonal(draw, 12, values);
        long a = (long) Math.pow(values.get(0), k);
        long b = (long) Math.pow(values.get(1), k);
        String name = k == 1 ? "A^{-1}" : "A^{-2}";
        Rubric<Row> rubric = Rubric.of(
                        new NumbersFormat(true),
                        Surd.of(1, a).toSource() + " " + Surd.of(1, b).toSource())
                .misconception(
                        "negative-for-inverse",
                        -a + " " + -b,
                        "An inverse is not a negative: $Av = \\lambda v$ gives $A^{-1}v = \\tfrac{1}{\\lambda} v$.")
                .misconception(
                        "not-inverted",
                        a + " " + b,
                        "Those belong to $A" + (k == 1 ? "" : "^2") + "$. Take the reciprocals.")
                .misconception(
                        "not-squared",
                        "1/(" + values.get(0) + ") 1/(" + values.get(1) + ")",
                        "Those belong to $A^{-1}$. Square them for $A^{-2}$.");
        return Variant.of(
                        "What are the eigenvalues of $" + name + "$ for $A = " + tex(similar.matrix()) + "$?",
                        rubric,
                        () -> "$A$ has the eigenvalues $" + values.get(0) + "$ and $" + values.get(1)
                                + "$. From $Av = \\lambda v$ follows $A^{-1}v = \\tfrac{1}{\\lambda} v$"
                                + (k == 1 ? "" : ", and again $A^{-2}v = \\tfrac{1}{\\lambda^2}v$")
                                + ": the eigenvalues are $" + Surd.of(1, a).toTex() + "$ and $"
                                + Surd.of(1, b).toTex()
                                + "$.")
                .hint("There is no need to invert: what does $Av = \\lambda v$ say about $A^{-1}v$?")
                .hint("The eigenvalues of $A$ itself are $" + values.get(0) + "$ and $" + values.get(1) + "$.");
    }
}
