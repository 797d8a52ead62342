package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.response.Span;

/** The step sizes for which gradient descent on a quadratic converges. */
final class LargestStep implements Family {

    @Override
    public About about() {
        return new About("largest-step", 1, "gradient-descent", "The largest stable step");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        SymmetricTwo s =
                SymmetricTwo.draw(draw, 1, difficulty == Difficulty.EASY ? 11 : 18, difficulty == Difficulty.HARD);
        int largest = Math.max(s.lambda(), s.mu());
        int smallest = Math.min(s.lambda(), s.mu());
        ExactMatrix h = difficulty == Difficulty.EASY ? matrix(s.lambda(), 0, 0, s.mu()) : s.matrix();
        Rubric<Span> rubric = Rubric.of(
                        new IntervalFormat(), "(0, " + Surd.of(2, largest).toSource() + ")")
                .misconception(
                        "one-for-two",
                        "(0, 1/" + largest + ")",
                        "Up to $1/\\lambda_{\\max}$ no mode changes its sign. Beyond, the steepest mode alternates but still shrinks, up to $2/\\lambda_{\\max}$.")
                .misconception(
                        "smallest-eigenvalue",
                        "(0, 2/" + smallest + ")",
                        "The steepest direction sets the limit: take the largest eigenvalue.")
                .misconception(
                        "best-step",
                        "(0, 2/" + (largest + smallest) + ")",
                        "$2/(\\lambda_{\\min} + \\lambda_{\\max})$ is the best fixed step. Larger ones still converge, up to $2/\\lambda_{\\max}$.")
                .misconception(
                        "marginal-included",
                        "(0, 2/" + largest + "]",
                        "At $\\eta = 2/\\lambda_{\\max}$ the steepest mode is multiplied by $-1$ for ever and does not shrink.");
        return Variant.of(
                        "Gradient descent $x_{k+1} = x_k - \\eta Hx_k$ runs with $H = " + tex(h)
                                + "$. For which step sizes $\\eta$ does it converge to 0 from every start?",
                        rubric,
                        () -> "The eigenvalues are $" + largest + "$ and $" + smallest
                                + "$. Each mode is multiplied by $1 - \\eta\\lambda$, and $|1 - \\eta\\lambda| < 1$ means $0 < \\eta < 2/\\lambda$. The largest eigenvalue asks for most: $0 < \\eta < "
                                + tex(Surd.of(2, largest)) + "$.")
                .hint("In the eigenbasis each coordinate is multiplied by $1 - \\eta\\lambda$ in every step.")
                .hint("The eigenvalues of $H$ are $" + largest + "$ and $" + smallest + "$.");
    }
}
