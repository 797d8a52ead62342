package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

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

/** Whether gradient flow goes to the critical point, by the signs of the eigenvalues. */
final class FlowStability implements Family {

    @Override
    public About about() {
        return new About("flow-stability", 2, "gradient-flow", "Is the flow stable?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int right = draw.between(1, 3);
        int small = draw.between(1, 3);
        int large = small + draw.between(1, 4);
        int lambda = right == 1 ? small : right == 2 ? -small : 0;
        int mu = right == 2 && draw.coin() ? -large : large;
        ExactMatrix h = Congruent.draw(draw, difficulty, lambda, mu);
        return Variant.of(
                        "What does the gradient flow $x' = -Hx$ with $H = " + tex(h)
                                + "$ do from a start in general position?",
                        rubric(right, h),
                        () -> "The determinant is $" + tex(h.determinant()) + "$ and the trace $"
                                + tex((Surd) h.trace())
                                + "$. Each mode is $e^{-\\lambda t}$: it decays for a positive eigenvalue, grows for a negative one, and stays for zero. "
                                + (right == 1
                                        ? "Both are positive."
                                        : right == 2
                                                ? "One at least is negative."
                                                : "One is zero, the other positive."))
                .hint("Each mode is multiplied by $e^{-\\lambda t}$.")
                .hint("The signs of trace and determinant tell those of the eigenvalues.");
    }

    private static Rubric<Set<Integer>> rubric(int right, ExactMatrix h) {
        Rubric<Set<Integer>> rubric = Rubric.of(
                new ChoiceFormat(List.of(
                        "It goes to the origin",
                        "It leaves every bounded region",
                        "It goes to a point on a line through the origin, which need not be the origin")),
                String.valueOf(right));
        if (right == 3) {
            return rubric.misconception(
                    "zero-eigenvalue",
                    "1",
                    "One eigenvalue is zero: along its eigenvector nothing moves, so that part of the start stays.");
        }
        return h.determinant().signum() < 0
                ? rubric.misconception(
                        "growing-mode-forgotten",
                        "1",
                        "A start in general position has a part of every mode, and the one with the negative eigenvalue grows.")
                : rubric.misconception(
                        "sign-slip",
                        right == 1 ? "2" : "1",
                        "That is what $x' = Hx$ does. Gradient flow goes downhill, $x' = -Hx$: modes with "
                                + (right == 1 ? "positive eigenvalues decay." : "negative eigenvalues grow."));
    }
}
