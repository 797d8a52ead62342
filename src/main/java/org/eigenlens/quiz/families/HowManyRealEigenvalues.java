package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import java.util.Set;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;

/** Whether a 2×2 matrix has two, one or no real eigenvalues, by the discriminant. */
final class HowManyRealEigenvalues implements Family {

    @Override
    public About about() {
        return new About("how-many-real-eigenvalues", 1, "characteristic-polynomial", "How many real eigenvalues?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int kind = draw.between(0, 2);
        int a = draw.between(-4, 5);
        int d = a + 2 * draw.nonzero(difficulty == Difficulty.EASY ? 1 : 3);
        int quarter = (a - d) * (a - d) / 4;
        int b = kind == 1 ? draw.oneOf(1, quarter, -1, -quarter) : draw.nonzero(5);
        int c = kind == 1 ? -quarter / b : draw.nonzero(5);
        int discriminant = 4 * (quarter + b * c);
        int right = discriminant > 0 ? 1 : discriminant == 0 ? 2 : 3;
        if (b == c) {
            return make(draw, difficulty);
        }
        ExactMatrix matrix = matrix(a, b, c, d);
        return Variant.of(
                        "How many real eigenvalues does $A = " + tex(matrix) + "$ have?",
                        rubric(right, discriminant),
                        () -> "$\\tau = " + (a + d) + "$, $\\Delta = " + (a * d - b * c)
                                + "$, and the discriminant $\\tau^2 - 4\\Delta$ is $" + discriminant + "$: "
                                + (right == 1
                                        ? "positive, so there are two."
                                        : right == 2 ? "zero, so there is one, twice." : "negative, so there is none."))
                .hint("The sign of $\\tau^2 - 4\\Delta$ decides.")
                .beside("::widget{type=characteristic-polynomial A=\"" + typed(matrix) + "\"}");
    }

    private static Rubric<Set<Integer>> rubric(int right, int discriminant) {
        Rubric<Set<Integer>> rubric = Rubric.of(
                new ChoiceFormat(List.of("Two different ones", "One, which counts twice", "None")),
                String.valueOf(right));
        return switch (right) {
            case 2 ->
                rubric.misconception(
                                "double-root-as-two",
                                "1",
                                "The discriminant is zero: $\\tau/2$ plus and minus nothing is one number, not two.")
                        .misconception(
                                "zero-as-negative",
                                "3",
                                "The discriminant is zero, and the root of zero is real: $\\lambda = \\tau/2$.");
            case 3 ->
                rubric.misconception(
                                "complex-counted",
                                "1",
                                "There are two, but they are complex: the discriminant is $" + discriminant
                                        + "$, and has no real root.")
                        .misconception("double-root-unchecked", "2", once(discriminant));
            default ->
                rubric.misconception(
                                "sign-slip",
                                "3",
                                "Check the signs: the discriminant $\\tau^2 - 4\\Delta$ is $" + discriminant
                                        + "$, and has a real root.")
                        .misconception("double-root-unchecked", "2", once(discriminant));
        };
    }

    private static String once(int discriminant) {
        return "An eigenvalue counts twice only where the discriminant is zero. Here it is $" + discriminant + "$.";
    }
}
