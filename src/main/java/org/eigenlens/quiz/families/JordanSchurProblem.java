package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

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
import org.eigenlens.quiz.format.NumberFormat;

/** A Jordan block: its powers, their peak, and the part off its diagonal that a turn cannot remove. */
final class JordanSchurProblem implements ProblemSet {

    @Override
    public About about() {
        return new About(
                "jordan-block-and-its-schur-form",
                1,
                "transient-growth",
                "Jordan block and its Schur form",
                "A stable matrix that grows first, and the one entry that is to blame.");
    }

    @Override
    public Problem make(Draw draw) {
        Surd lambda = Surd.of(draw.oneOf(5, 6, 7, 8, 9), 10);
        int c = draw.between(2, 9);
        int t = draw.between(2, 4);
        ExactMatrix block =
                new ExactMatrix(List.of(ExactVector.of(lambda, Surd.of(c)), ExactVector.of(Surd.ZERO, lambda)));
        boolean coin = draw.coin();
        ExactMatrix turned = turned(block, coin ? 3 : 4, coin ? 4 : 3);
        return new Problem(
                "The matrix $J = " + tex(block)
                        + "$ has a single eigenvalue and a single eigenvector direction. The states are $x_{t+1} = Jx_t$.",
                "::widget{type=transient A=\"0.75 4.5; 0 0.75\"}",
                List.of(fate(lambda), entry(lambda, c, t), peak(lambda), coupling(turned, lambda, c), departure(c)));
    }

    /** \(QJQ^\top\) with the turn Q by the angle whose cosine is p/5 and whose sine is q/5. */
    private static ExactMatrix turned(ExactMatrix block, int p, int q) {
        Surd cos = Surd.of(p, 5);
        Surd sin = Surd.of(q, 5);
        ExactMatrix turn = new ExactMatrix(List.of(ExactVector.of(cos, sin.negate()), ExactVector.of(sin, cos)));
        return turn.times(block).times(turn.transpose());
    }

    private static Variant fate(Surd lambda) {
        return Variant.of(
                        "What do the states do in the long run?",
                        Rubric.of(
                                        new ChoiceFormat(List.of(
                                                "They die out, whatever the start",
                                                "They grow beyond all bounds for some starts",
                                                "They stay bounded, and do not die out")),
                                        "1")
                                .misconception(
                                        "coupling-decides",
                                        "2",
                                        "A large entry off the diagonal makes them grow *first*. In the long run the eigenvalue decides, and $\\lambda^t$ beats $t$."),
                        () -> "The spectral radius is $" + tex(lambda) + " < 1$, so $J^t$ goes to zero.")
                .hint("In the long run the spectral radius decides.");
    }

    private static Variant entry(Surd lambda, int c, int t) {
        Surd right = lambda.power(t - 1).times(Surd.of((long) c * t));
        return Variant.of(
                        "What is the entry of $J^" + t + "$ in the upper right corner?",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "entrywise-power",
                                        Surd.of(c).power(t).toSource(),
                                        "A power is not taken entry by entry. Multiply $J$ by itself.")
                                .misconception(
                                        "power-too-high",
                                        lambda.power(t)
                                                .times(Surd.of((long) c * t))
                                                .toSource(),
                                        "One of the factors is the $c$: only $t - 1$ are $\\lambda$."),
                        () -> "It is $ct\\lambda^{t-1} = " + c + " \\cdot " + t + " \\cdot " + Notation.base(lambda)
                                + "^{" + (t - 1) + "} = " + tex(right) + "$.")
                .hint("Each way through the product uses the $c$ once: $ct\\lambda^{t-1}$.");
    }

    /** \(t\lambda^{t-1}\) grows while \((t+1)\lambda>t\); where that is an equation, two neighbours are alike. */
    private static Variant peak(Surd lambda) {
        int right = 1;
        while (Surd.of(right + 1L).times(lambda).compareTo(Surd.of(right)) > 0) {
            right++;
        }
        int first = right;
        return Variant.of(
                        "At which $t$ is that entry of $J^t$ largest? If two are equal, give the first.",
                        Rubric.of(NumberFormat.real(), String.valueOf(first))
                                .misconception(
                                        "one-too-early",
                                        String.valueOf(first - 1),
                                        "One step more still makes it larger."),
                        () ->
                                "From $t$ to $t + 1$ it is multiplied by $\\lambda(t + 1)/t$, which is above $1$ as long as $t < \\lambda/(1 - \\lambda) = "
                                        + tex(lambda.dividedBy(Surd.ONE.minus(lambda)))
                                        + "$. So the first peak is at $t = " + first + "$.")
                .hint("By what is $t\\lambda^{t-1}$ multiplied from one $t$ to the next?");
    }

    private static Variant coupling(ExactMatrix turned, Surd lambda, int c) {
        Surd whole = (Surd) turned.transpose().times(turned).trace();
        return Variant.of(
                        "Turned by an angle, the same map has the matrix $A = " + tex(turned)
                                + "$. What is $|t_{12}|$ in its Schur form $A = QTQ^\\top$?",
                        Rubric.of(NumberFormat.real(), String.valueOf(c))
                                .misconception(
                                        "entry-of-matrix",
                                        ((Surd) turned.entry(0, 1)).toSource(),
                                        "That is the entry of $A$. A turn changes it.")
                                .misconception("not-rooted", String.valueOf(c * c), "That is the square of it."),
                        () -> "A turn keeps the sum of the squares of all entries, $" + tex(whole)
                                + "$. In $T$ it is $2\\lambda^2 + t_{12}^2$ with $\\lambda = " + tex(lambda)
                                + "$, so $|t_{12}| = " + c + "$.")
                .hint("A turn changes neither the eigenvalues nor the sum of the squares of the entries.");
    }

    private static Variant departure(int c) {
        return Variant.of(
                        "Could another orthogonal $Q$ make $t_{12}$ zero?",
                        Rubric.of(
                                        new ChoiceFormat(List.of(
                                                "No: its size is the same in every Schur form",
                                                "Yes: with the right order of the eigenvalues",
                                                "Yes: the Schur form of every matrix can be made diagonal")),
                                        "1")
                                .misconception(
                                        "diagonalizable", "3", "Only a normal matrix has a diagonal Schur form."),
                        () ->
                                "The sum of squares is the same in every Schur form, and so are the eigenvalues. What is left for $t_{12}^2$ is $"
                                        + c + "^2$.")
                .hint("What does the sum of the squares of all entries say?");
    }
}
