package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import java.util.Set;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Svd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;

/** Whether the state of a linear recurrent cell decays, grows first and then decays, or grows without bound. */
final class FateOfState implements Family {

    @Override
    public About about() {
        return new About("fate-of-state", 1, "recurrent-networks", "Will the state grow?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int right = draw.between(1, 3);
        int a = draw.between(1, 9);
        int b = draw.between(1, 9);
        int c = right == 1 ? draw.between(0, 1) : draw.between(difficulty == Difficulty.EASY ? 20 : 12, 40);
        boolean beyond = right == 3;
        int first = beyond ? 10 + draw.between(1, 5) : a;
        ExactMatrix w = matrix(first, c, 0, b).times(Surd.of(1, 10));
        double norm = Svd.of(DenseMatrix.ofRows(w.values())).norm();
        boolean clear = right == 1 ? norm < 0.99 : norm > 1.05;
        if (!clear || first == b) {
            return make(draw, difficulty);
        }
        return Variant.of(
                        "A linear recurrent cell has $h_{t+1} = Wh_t$ with $W = " + tex(w)
                                + "$. What can happen to $\\|h_t\\|$, over all starts?",
                        rubric(right, norm),
                        () -> "The eigenvalues are the diagonal entries $" + tex(Surd.of(first, 10)) + "$ and $"
                                + tex(Surd.of(b, 10)) + "$, and $\\|W\\| \\approx " + Notation.about(norm) + "$. "
                                + (beyond
                                        ? "An eigenvalue above 1 grows without bound."
                                        : right == 1
                                                ? "Even the norm is below 1, so every step shortens."
                                                : "The spectral radius is below 1, so it decays in the end; the norm is above 1, so some start grows at first."))
                .hint("The spectral radius tells what happens in the end, the norm what can happen in one step.")
                .hint("$W$ is triangular: its eigenvalues stand on the diagonal.");
    }

    private static Rubric<Set<Integer>> rubric(int right, double norm) {
        Rubric<Set<Integer>> rubric = Rubric.of(
                new ChoiceFormat(List.of(
                        "It falls in every step",
                        "It may grow at first, and goes to 0 in the end",
                        "It may grow without bound")),
                String.valueOf(right));
        return right != 2
                ? rubric
                : rubric.misconception(
                                "radius-for-norm",
                                "1",
                                "A spectral radius below 1 tells what happens in the end. A single step can lengthen by the factor $\\|W\\| \\approx "
                                        + Notation.about(norm) + "$.")
                        .misconception(
                                "norm-for-radius",
                                "3",
                                "A norm above 1 tells what can happen in one step. In the end the spectral radius decides, and it is below 1.");
    }
}
