package org.eigenlens.quiz.families;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoicesFormat;

/** For which fits the Gauss–Newton matrix is the whole Hessian: linear models, and fits without residuals. */
final class WhenGaussNewtonIsExact implements Family {

    private static final String NOISY = ", fitted to data that it does not hit";
    private static final String THROUGH = ", through all of the data";

    @Override
    public About about() {
        return new About("when-gauss-newton-is-exact", 1, "gauss-newton", "When is Gauss–Newton exact?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int k = draw.between(2, 9);
        List<String> linear = draw.shuffled(List.of(
                "$a + bt + ct^{" + k + "}$ with unknown $a$, $b$, $c$" + NOISY,
                "$a \\cos " + k + "t + b \\sin " + k + "t$ with unknown $a$, $b$" + NOISY,
                "$a e^{-" + k + "t}$ with unknown $a$" + NOISY));
        List<String> bent = draw.shuffled(List.of(
                "$a e^{-bt}$ with unknown $a$, $b$",
                "$\\sin bt$ with unknown $b$",
                "$a/(b + " + k + "t)$ with unknown $a$, $b$"));
        List<String> exact = new ArrayList<>(List.of(linear.get(0), bent.get(0) + THROUGH));
        List<String> others = new ArrayList<>(List.of(bent.get(1) + NOISY));
        if (difficulty != Difficulty.EASY) {
            others.add(bent.get(2) + NOISY);
        }
        if (difficulty == Difficulty.HARD) {
            exact.add(linear.get(1));
        }
        List<String> all =
                draw.shuffled(Stream.concat(exact.stream(), others.stream()).toList());
        return Variant.of(
                        "For which of these fits is $J^\\top J$ the whole Hessian of $\\tfrac12\\|r\\|^2$, at the best parameters?",
                        rubric(all, exact),
                        () -> "The Hessian is $J^\\top J + \\sum_i r_i \\nabla^2 r_i$. "
                                + all.stream().map(fit -> words(fit, linear)).collect(Collectors.joining(" ")))
                .hint("The term that is left out, $\\sum_i r_i \\nabla^2 r_i$, vanishes for two reasons.");
    }

    private static Rubric<?> rubric(List<String> all, List<String> exact) {
        return Rubric.of(new ChoicesFormat(all), Notation.numbers(all, exact))
                .misconception(
                        "only-linear",
                        Notation.numbers(all, ending(NOISY, exact)),
                        "Linear models, yes. The residual term also vanishes where all residuals are zero.")
                .misconception(
                        "only-without-residuals",
                        Notation.numbers(all, ending(THROUGH, exact)),
                        "Without residuals, yes. But what counts is whether the model is linear in its unknowns, and it may be bent in $t$.");
    }

    private static List<String> ending(String end, List<String> fits) {
        return fits.stream().filter(fit -> fit.endsWith(end)).toList();
    }

    private static String words(String fit, List<String> linear) {
        if (linear.contains(fit)) {
            return fit + ": linear in the unknowns, so every $\\nabla^2 r_i$ is zero.";
        }
        return fit
                + (fit.endsWith(THROUGH)
                        ? ": all $r_i$ are zero."
                        : ": neither the residuals nor the second derivatives are zero.");
    }
}
