package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.decimals;
import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** At which time the coupling entry of the powers of a Jordan block is largest. */
final class TimeOfPeak implements Family {

    @Override
    public About about() {
        return new About("time-of-peak", 1, "transient-growth", "The time of the peak");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int q = draw.between(difficulty == Difficulty.EASY ? 3 : 5, difficulty == Difficulty.HARD ? 40 : 15);
        int p = draw.between(q / 2 + 1, q - 1);
        Surd lambda = Surd.of(p, q);
        if (p % (q - p) == 0) {
            return make(draw, difficulty);
        }
        int right = p / (q - p) + 1;
        int c = draw.between(1, 9);
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), String.valueOf(right))
                .misconception(
                        "one-too-early",
                        String.valueOf(right - 1),
                        "From there to the next step the entry still grows.")
                .misconception(
                        "one-too-late",
                        String.valueOf(right + 1),
                        "The step before is larger: it grows as long as $(t + 1)\\lambda > t$.")
                .misconception(
                        "continuous-time",
                        decimals(-1 / StrictMath.log(lambda.re())),
                        "That is where $t\\lambda^{t-1}$ is largest over real $t$. Steps are whole: compare the neighbours.");
        return Variant.of(
                        "Let $J = \\begin{bmatrix} \\lambda & " + c
                                + " \\\\ 0 & \\lambda \\end{bmatrix}$ with $\\lambda = " + tex(lambda)
                                + "$. For which whole $t \\ge 1$ is the entry of $J^t$ above the diagonal largest?",
                        rubric,
                        () -> "The entry is $" + (c == 1 ? "" : c + "\\,")
                                + "t\\lambda^{t-1}$. From $t$ to $t + 1$ it is multiplied by $\\tfrac{t+1}{t}\\lambda$, which is above 1 as long as $t < \\lambda/(1 - \\lambda) = "
                                + tex(Surd.of(p, q - p)) + "$. So it grows up to $t = " + right
                                + "$ and falls from there.")
                .hint("The entry is proportional to $t\\lambda^{t-1}$.")
                .hint("By what is it multiplied from $t$ to $t + 1$?");
    }
}
