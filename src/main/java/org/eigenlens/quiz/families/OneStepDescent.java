package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;
import static org.eigenlens.quiz.families.Notation.vector;

import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.response.Row;

/** Where the best weights are when all curvatures are equal: one step of descent away. */
final class OneStepDescent implements Family {

    @Override
    public About about() {
        return new About("one-step-descent", 1, "normalization", "One step of descent on whitened data");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int variance = difficulty == Difficulty.HARD ? draw.between(2, 5) : 1;
        ExactVector w = vector(draw.nonzero(5), draw.nonzero(5));
        ExactVector step = vector(draw.nonzero(4), draw.nonzero(4));
        ExactVector gradient = step.times(Surd.of(-variance));
        ExactVector best = w.plus(step);
        ExactVector uphill = w.minus(step);
        ExactVector tooFar = w.minus(gradient);
        long answers = Stream.of(best, uphill, step, tooFar).distinct().count();
        if (answers < (variance == 1 ? 3 : 4)) {
            return make(draw, difficulty);
        }
        Rubric<Row> rubric = Rubric.of(new VectorFormat(2), typed(best))
                .misconception("uphill", typed(uphill), "That is a step up the gradient. Descent goes against it.")
                .misconception("step-alone", typed(step), "That is the step alone. It begins at $w = " + tex(w) + "$.");
        if (variance > 1) {
            rubric = rubric.misconception(
                    "variance-forgotten",
                    typed(tooFar),
                    "That is a step with $\\eta = 1$, which goes " + variance
                            + " times too far. The curvature is the variance.");
        }
        return Variant.of(
                        "The features of a linear model have mean zero"
                                + (variance == 1
                                        ? " and are whitened"
                                        : ", the variance $" + variance + "$ each, and no correlation")
                                + ". At the weights $w = " + tex(w)
                                + "$ the loss $f(w) = \\frac{1}{2N} \\sum_i (w^\\top x_i - y_i)^2$ has the gradient $"
                                + tex(gradient) + "$. Which weights are best?",
                        rubric,
                        () -> "The Hessian is the covariance, $" + (variance == 1 ? "I" : variance + "I")
                                + "$. With $\\eta = " + tex(Surd.of(1, variance))
                                + "$ the factor of every direction is zero, so one step ends at the minimum: $"
                                + tex(w) + (variance == 1 ? " - " : " - \\frac{1}{" + variance + "} ") + tex(gradient)
                                + " = "
                                + tex(best) + "$.")
                .hint("What is the Hessian, and for which $\\eta$ are all factors $1 - \\eta\\lambda$ zero?");
    }
}
