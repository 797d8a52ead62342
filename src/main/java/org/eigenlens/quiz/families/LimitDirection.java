package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.factor;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.response.Row;

/** The direction to which the powers of a matrix turn a vector. */
final class LimitDirection implements Family {

    @Override
    public About about() {
        return new About("limit-direction", 1, "powers-and-inverse", "Where the orbit points in the end");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int large = draw.oneOf(3, 4, 5, -4, -5);
        int small = draw.oneOf(1, 2, -1, -2);
        Similar similar = Similar.diagonal(draw, 12, large, small);
        ExactVector dominant = similar.vector(0);
        ExactVector other = similar.vector(1);
        int s = draw.nonzero(difficulty == Difficulty.EASY ? 1 : 2);
        int t = draw.nonzero(difficulty == Difficulty.EASY ? 2 : 4);
        ExactVector x = dominant.times(Surd.of(s)).plus(other.times(Surd.of(t)));
        ExactMatrix a = similar.matrix();
        Rubric<Row> rubric = Rubric.of(new DirectionFormat(2), typed(dominant))
                .misconception(
                        "smaller-eigenvalue",
                        typed(other),
                        "That eigenvector belongs to the eigenvalue of smaller size, $" + small
                                + "$. Its part is left ever further behind.")
                .misconception(
                        "start",
                        typed(x),
                        "That is where it starts. Each step multiplies the two parts of $x$ by different factors.")
                .misconception(
                        "one-step",
                        typed(a.times(x)),
                        "That is where it points after one step. What is left after very many?");
        return Variant.of(
                        "Let $A = " + tex(a) + "$ and $x = " + tex(x)
                                + "$. To which line through the origin does $A^kx$ turn as $k$ grows? Give any vector on it.",
                        rubric,
                        () -> "The eigenvalues are $" + large + "$ and $" + small + "$, with eigenvectors $"
                                + tex(dominant) + "$ and $"
                                + tex(other) + "$. In this basis $x$ has the coordinates $" + s + "$ and $" + t
                                + "$, and $A^kx$ is $" + s + " \\cdot " + factor(large) + "^k$ of the first and $" + t
                                + " \\cdot " + factor(small)
                                + "^k$ of the second. The first part wins.")
                .hint("Write $x$ in the basis of eigenvectors.")
                .hint("The eigenvalue of largest size wins, whatever its sign: here $" + large + "$.")
                .beside("::widget{type=matrix-powers A=\"" + typed(a) + "\" x=\"" + typed(x) + "\"}");
    }
}
