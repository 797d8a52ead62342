package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import java.util.Set;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;

/** Whether the orbit under a real matrix with complex eigenvalues grows, shrinks or stays. */
final class FateOfOrbit implements Family {

    @Override
    public About about() {
        return new About("fate-of-orbit", 1, "complex-eigenvalues", "Does the orbit grow?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int right = draw.between(1, 3);
        int scale = draw.oneOf(2, 4, 5);
        int re = right == 3 ? draw.oneOf(0, 3) : draw.between(-3, 3);
        int im = right == 3 ? (re == 0 ? 5 : 4) : draw.between(1, 4);
        int below = right == 3 ? 5 : right == 1 ? 1 : scale;
        double modulus = Math.hypot(re, im) / below;
        boolean fits = right == 1 ? modulus > 1 : right == 2 ? modulus < 1 : modulus == 1;
        if (!fits) {
            return make(draw, difficulty);
        }
        ExactMatrix whole = Turning.draw(draw, re, im, difficulty == Difficulty.EASY ? 12 : 20);
        ExactMatrix a = whole.times(Surd.of(1, below));
        Surd determinant = a.determinant();
        return Variant.of(
                        "What becomes of $A^kx$ for $A = " + tex(a) + "$ and $x \\neq 0$ as $k$ grows?",
                        rubric(right, re),
                        () -> "The eigenvalues are complex, and their modulus is $\\sqrt{\\det A} = \\sqrt{"
                                + tex(determinant) + "}$: "
                                + (right == 1
                                        ? "above 1, so the orbit grows."
                                        : right == 2
                                                ? "below 1, so the orbit shrinks."
                                                : "exactly 1, so the orbit stays on an ellipse."))
                .hint("The modulus of the eigenvalues decides.")
                .hint("$|\\lambda|^2 = \\det A = " + tex(determinant) + "$.")
                .beside("::widget{type=rotation-scaling A=\"" + typed(a) + "\"}");
    }

    private static Rubric<Set<Integer>> rubric(int right, int re) {
        return Rubric.of(
                        new ChoiceFormat(List.of(
                                "It spirals outwards without bound",
                                "It spirals into the origin",
                                "It goes round on one ellipse")),
                        String.valueOf(right))
                .misconception(
                        "flow-for-steps",
                        re > 0 ? "1" : re < 0 ? "2" : "3",
                        "The sign of the real part decides for the flow $x' = Ax$. Here $A$ is applied step after step, and the modulus of the eigenvalues counts.");
    }
}
