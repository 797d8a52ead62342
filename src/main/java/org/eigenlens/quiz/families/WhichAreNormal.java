package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoicesFormat;

/** Which of some matrices commute with their transpose. */
final class WhichAreNormal implements Family {

    @Override
    public About about() {
        return new About("which-are-normal", 1, "schur-form", "Which matrices are normal?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int a = draw.between(-3, 3);
        int b = draw.nonzero(3);
        int c = draw.nonzero(3);
        int d = a + draw.nonzero(3);
        List<ExactMatrix> normal = new ArrayList<>(List.of(matrix(a, b, -b, a), matrix(a, c, c, d)));
        List<ExactMatrix> others = new ArrayList<>(List.of(matrix(a, b, 0, a), matrix(a, b, -b, d)));
        if (difficulty != Difficulty.EASY) {
            others.add(matrix(a, b, 2L * b, d));
        }
        List<ExactMatrix> all =
                draw.shuffled(Stream.concat(normal.stream(), others.stream()).toList());
        String answer = Notation.numbers(all, normal);
        String symmetric = String.valueOf(all.indexOf(normal.get(1)) + 1);
        return Variant.of(
                        "Which of these matrices are normal, that is $A^\\top A = AA^\\top$?",
                        Rubric.of(
                                        new ChoicesFormat(all.stream()
                                                .map(x -> "$" + tex(x) + "$")
                                                .toList()),
                                        answer)
                                .misconception(
                                        "only-symmetric",
                                        symmetric,
                                        "Symmetric matrices are normal, but so are others: turning and stretching, for one.")
                                .misconception(
                                        "skew-part-is-enough",
                                        answer + " " + (all.indexOf(others.get(1)) + 1),
                                        "One too many. With opposite entries off the diagonal the two diagonal entries have to be equal."),
                        () -> all.stream()
                                .map(x -> "$" + tex(x) + "$ is " + (x.isNormal() ? "normal" : "not normal"))
                                .collect(
                                        Collectors.joining(
                                                ", ",
                                                "",
                                                ". Among real 2×2 matrices the symmetric ones and $\\begin{bmatrix} a & -b \\\\ b & a \\end{bmatrix}$ are normal, and no others.")))
                .hint("Compare the lengths of the first column and the first row: in a normal matrix they agree.");
    }
}
