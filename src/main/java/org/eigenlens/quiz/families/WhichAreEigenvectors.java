package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoicesFormat;

/** Which of some vectors are eigenvectors: multiples count, and sums of two do not. */
final class WhichAreEigenvectors implements Family {

    @Override
    public About about() {
        return new About("which-are-eigenvectors", 1, "eigenvectors", "Which vectors are eigenvectors?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values = draw.distinct(2, -3, 4);
        Similar similar = Similar.diagonal(draw, 9, values.get(0), values.get(1));
        ExactVector v = similar.vector(0);
        ExactVector w = similar.vector(1);
        List<ExactVector> right = List.of(v, w.times(Surd.of(draw.oneOf(-2, 3, -1))));
        List<ExactVector> wrong = new ArrayList<>(List.of(v.plus(w), Notation.vector(0, 0)));
        if (difficulty != Difficulty.EASY) {
            wrong.add(v.minus(w.times(Surd.of(2))));
        }
        List<ExactVector> all =
                draw.shuffled(Stream.concat(right.stream(), wrong.stream()).toList());
        ExactMatrix a = similar.matrix();
        String answer = Notation.numbers(all, right);
        return Variant.of(
                        "Let $A = " + tex(a) + "$. Which of these vectors are eigenvectors of $A$?",
                        Rubric.of(
                                        new ChoicesFormat(all.stream()
                                                .map(x -> "$" + tex(x) + "$")
                                                .toList()),
                                        answer)
                                .misconception(
                                        "zero-vector",
                                        answer + " " + (all.indexOf(wrong.get(1)) + 1),
                                        "All but one is right. $A0 = \\lambda 0$ holds for every $\\lambda$, so the zero vector tells nothing and is never counted as an eigenvector.")
                                .misconception(
                                        "sum-of-eigenvectors",
                                        answer + " " + (all.indexOf(wrong.get(0)) + 1),
                                        "All but one is right. The sum of eigenvectors for two different eigenvalues is stretched differently along each, and so leaves its line."),
                        () -> all.stream()
                                .map(x -> "$A" + tex(x) + " = " + tex(a.times(x)) + "$")
                                .collect(
                                        Collectors.joining(
                                                ", ",
                                                "Multiply each: ",
                                                ". Those that are multiples of the vector itself, and not zero, are eigenvectors.")))
                .hint("Multiply each vector by $A$ and see whether a multiple of it comes out.")
                .hint("A multiple of an eigenvector is one, too. What about the zero vector?")
                .beside("::widget{type=linear-map A=\"" + typed(a) + "\"}");
    }
}
