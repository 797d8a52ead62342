package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.response.Span;

/** The step sizes for which the heavy ball converges in a mode. */
final class MomentumSteps implements Family {

    @Override
    public About about() {
        return new About("momentum-steps", 1, "momentum", "Stable steps with momentum");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int lambda = draw.between(1, difficulty == Difficulty.EASY ? 5 : 12);
        int tenths = draw.between(1, 9);
        Surd right = Surd.of(2L * (10 + tenths), 10L * lambda);
        Rubric<Span> rubric = Rubric.of(new IntervalFormat(), "(0, " + right.toSource() + ")")
                .misconception(
                        "momentum-forgotten",
                        "(0, 2/" + lambda + ")",
                        "That is the limit of plain descent. Momentum allows larger steps, up to $2(1 + \\beta)/\\lambda$.")
                .misconception(
                        "momentum-subtracted",
                        "(0, " + Surd.of(2L * (10 - tenths), 10L * lambda).toSource() + ")",
                        "Check the sign: at the limit an eigenvalue is $-1$, and $1 + \\tau + \\beta = 0$ gives $\\eta\\lambda = 2(1 + \\beta)$.")
                .misconception(
                        "marginal-included",
                        "(0, " + right.toSource() + "]",
                        "At the upper end an eigenvalue is $-1$: the mode swings for ever.");
        return Variant.of(
                        "The heavy ball runs with momentum $\\beta = " + tex(Surd.of(tenths, 10))
                                + "$ in a mode of curvature $\\lambda = " + lambda
                                + "$. For which step sizes $\\eta$ does it converge?",
                        rubric,
                        () ->
                                "The step matrix has the trace $\\tau = 1 + \\beta - \\eta\\lambda$ and the determinant $\\beta < 1$. Both eigenvalues lie inside the unit circle exactly when $|\\tau| < 1 + \\beta$, that is $0 < \\eta\\lambda < 2(1 + \\beta)$: $\\eta < "
                                        + tex(right) + "$.")
                .hint("The eigenvalues solve $z^2 - (1 + \\beta - \\eta\\lambda)z + \\beta = 0$.")
                .hint("For a determinant below 1 they lie inside the unit circle exactly when $|\\tau| < 1 + \\beta$.");
    }
}
