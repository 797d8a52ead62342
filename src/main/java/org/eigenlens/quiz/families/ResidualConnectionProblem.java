package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Problem;
import org.eigenlens.quiz.ProblemSet;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;

/** A layer that has saturated on a mini-batch, with and without its input added to its output. */
final class ResidualConnectionProblem implements ProblemSet {

    @Override
    public About about() {
        return new About(
                "residual-connection",
                1,
                "residual-connections",
                "A residual connection and conditioning",
                "A saturated layer says the same of every sample. Adding its input gives the differences back.");
    }

    @Override
    public Problem make(Draw draw) {
        Surd u = Surd.of(draw.oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9), draw.oneOf(10, 5, 4));
        ExactMatrix plain = Notation.matrix(1, 1, 1, 1);
        Surd more = Surd.ONE.plus(u);
        Surd less = Surd.ONE.minus(u);
        ExactMatrix skip = ExactMatrix.ofColumns(List.of(ExactVector.of(more, less), ExactVector.of(less, more)));
        ExactMatrix square = skip.transpose().times(skip);
        Surd small = Surd.of(4).times(u).times(u);
        return new Problem(
                "The output of a layer is $w_2^\\top \\varphi$, or, with a residual connection, $w_2^\\top (\\varphi + x)$. On a mini-batch of two samples, $x_1 = ("
                        + tex(u) + ",\\ " + tex(u.negate()) + ")$ and $x_2 = (" + tex(u.negate()) + ",\\ " + tex(u)
                        + ")$, the layer has saturated: $\\varphi = (1, 1)$ for both. The Jacobian $J$ of the two outputs by $w_2$ has a row for each sample.",
                "::widget{type=residual-block W=\"0.6 -0.8; 0.8 0.6\" push=both s=6 of=weights}",
                List.of(plain(plain), rank(), skip(skip, plain), curvatures(small), kappa(small)));
    }

    private static Variant plain(ExactMatrix plain) {
        ExactMatrix right = plain.transpose().times(plain);
        return Variant.of(
                        "What is $J^\\top J$ *without* the connection?",
                        Rubric.of(new MatrixFormat(2, 2), typed(right))
                                .misconception("not-multiplied", typed(plain), "That is $J$ itself."),
                        () -> "Both rows of $J$ are $(1, 1)$, so $J^\\top J = " + tex(right) + "$.")
                .hint("Each row of $J$ is what $w_2$ is multiplied by: $\\varphi^\\top$.");
    }

    private static Variant rank() {
        return Variant.of(
                        "What is the rank of that $J$, and what does it mean for the curvature?",
                        Rubric.of(
                                        new ChoiceFormat(List.of(
                                                "Rank 2: both curvatures are positive",
                                                "Rank 1: along one direction of $w_2$ the loss is flat",
                                                "Rank 0: the loss is flat everywhere")),
                                        "2")
                                .misconception(
                                        "saturated-is-zero",
                                        "3",
                                        "The derivative of $\\varphi$ is zero there. But by $w_2$ the derivative is $\\varphi$ itself."),
                        () ->
                                "The rows are equal, so the rank is 1. Along $(1, -1)$ neither output changes: $J(1, -1)^\\top = 0$.")
                .hint("Multiply $J$ by $(1, -1)$.");
    }

    private static Variant skip(ExactMatrix right, ExactMatrix plain) {
        return Variant.of(
                        "What is $J$ *with* the connection?",
                        Rubric.of(new MatrixFormat(2, 2), typed(right))
                                .misconception(
                                        "input-alone",
                                        typed(right.minus(plain)),
                                        "That is the input alone. The connection adds it to $\\varphi$.")
                                .misconception(
                                        "rows-swapped",
                                        typed(new ExactMatrix(List.of(right.row(1), right.row(0)))),
                                        "Those are the right rows in the wrong order: the first sample has the first row."),
                        () -> "The rows are $(1, 1) + x_1$ and $(1, 1) + x_2$: $" + tex(right) + "$.")
                .hint("Each row is $(\\varphi + x)^\\top$.");
    }

    private static Variant curvatures(Surd small) {
        return Variant.of(
                        "What are the eigenvalues of $J^\\top J$ with the connection?",
                        Rubric.of(new NumbersFormat(true), "4 " + small.toSource())
                                .misconception(
                                        "singular-values",
                                        "2 " + small.sqrt().orElseThrow().toSource(),
                                        "Those are the singular values of $J$. The eigenvalues of $J^\\top J$ are their squares.")
                                .misconception(
                                        "still-flat",
                                        "4 0",
                                        "The input is different for the two samples: the flat direction has gone."),
                        () -> "$J$ multiplies $(1, 1)$ by $2$ and $(1, -1)$ by $"
                                + tex(small.sqrt().orElseThrow()) + "$. The squares are $4$ and $" + tex(small) + "$.")
                .hint("$J$ is symmetric here. What does it do with $(1, 1)$ and $(1, -1)$?");
    }

    private static Variant kappa(Surd small) {
        boolean isSmaller = small.compareTo(Surd.of(4)) < 0;
        Surd right = isSmaller ? Surd.of(4).dividedBy(small) : small.dividedBy(Surd.of(4));
        return Variant.of(
                        "What is the condition number of $J^\\top J$ now? (Without the connection it is infinite.)",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "condition-of-jacobian",
                                        right.sqrt().orElseThrow().toSource(),
                                        "That is $\\kappa(J)$. For $J^\\top J$ it is squared.")
                                .misconception(
                                        "upside-down",
                                        right.reciprocal().toSource(),
                                        "The larger eigenvalue goes on top."),
                        () -> "The larger eigenvalue over the smaller: $" + tex(right) + "$.")
                .hint("Divide the larger eigenvalue by the smaller.");
    }
}
