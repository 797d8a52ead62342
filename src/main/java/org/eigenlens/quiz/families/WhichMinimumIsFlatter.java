package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import java.util.List;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;

/** Which of two minima is flatter by the largest eigenvalue, which a single entry does not tell. */
final class WhichMinimumIsFlatter implements Family {

    @Override
    public About about() {
        return new About("which-minimum-is-flatter", 1, "flat-and-sharp-minima", "Which minimum is flatter?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        SymmetricTwo s =
                SymmetricTwo.draw(draw, 1, difficulty == Difficulty.EASY ? 11 : 17, difficulty == Difficulty.HARD);
        SymmetricTwo t =
                SymmetricTwo.draw(draw, 1, difficulty == Difficulty.EASY ? 11 : 17, difficulty == Difficulty.HARD);
        int first = Math.max(s.lambda(), s.mu());
        int second = Math.max(t.lambda(), t.mu());
        if (first == second) {
            return make(draw, difficulty);
        }
        int right = first < second ? 1 : 2;
        return Variant.of(
                        "Two minima have the Hessians $H_1 = " + tex(s.matrix()) + "$ and $H_2 = " + tex(t.matrix())
                                + "$. Which one is flatter in its sharpest direction?",
                        Rubric.of(
                                        new ChoiceFormat(List.of("The first", "The second", "Both alike")),
                                        String.valueOf(right))
                                .misconception(
                                        "sharper-for-flatter",
                                        String.valueOf(3 - right),
                                        "That one has the larger of the two largest eigenvalues: in its sharpest direction it is the sharper one."),
                        () -> "The largest eigenvalues are $" + first + "$ and $" + second
                                + "$. The smaller one belongs to the flatter minimum.")
                .hint("The sharpest direction is the eigenvector of the largest eigenvalue.")
                .hint("$H_1$ has the trace $" + tex((Surd) s.matrix().trace()) + "$ and the determinant $"
                        + tex(s.matrix().determinant()) + "$.");
    }
}
