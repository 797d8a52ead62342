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
import org.eigenlens.quiz.format.NumberFormat;

/** Two eigenvectors at a small angle, and what their condition number says of the powers. */
final class TransientBoundProblem implements ProblemSet {

    /** Pythagorean triples p² + q² = r²: the cosine p/r with the sine q/r. */
    private static final List<int[]> TRIPLES =
            List.of(new int[] {4, 3, 5}, new int[] {12, 5, 13}, new int[] {24, 7, 25}, new int[] {15, 8, 17});

    @Override
    public About about() {
        return new About(
                "ill-conditioned-eigenvectors",
                1,
                "ill-conditioned-eigenvectors",
                "Ill-conditioned eigenvectors and the transient bound",
                "How a small angle between eigenvectors lets a stable matrix grow, and by how much at most.");
    }

    @Override
    public Problem make(Draw draw) {
        int[] triple = TRIPLES.get(draw.between(0, TRIPLES.size() - 1));
        Surd cos = Surd.of(triple[0], triple[2]);
        Surd cotangent = Surd.of(triple[0], triple[1]);
        Surd large = Surd.of(draw.between(7, 9), 10);
        Surd small = Surd.of(draw.between(1, 5), 10);
        int t = draw.between(2, 4);
        ExactMatrix a = new ExactMatrix(
                List.of(ExactVector.of(large, small.minus(large).times(cotangent)), ExactVector.of(Surd.ZERO, small)));
        Surd kappa = Surd.ONE.plus(cos).dividedBy(Surd.ONE.minus(cos)).sqrt().orElseThrow();
        return new Problem(
                "The matrix $A = " + tex(a) + "$ has the eigenvalues $" + tex(large) + "$ and $" + tex(small)
                        + "$. Unit eigenvectors for them are $v_1 = (1, 0)$ and $v_2 = (" + tex(cos) + ",\\ "
                        + tex(Surd.of(triple[1], triple[2])) + ")$, the columns of $V$.",
                "::widget{type=eigenvector-conditioning A=\"0.95 -0.75; 0 0.45\"}",
                List.of(
                        cosine(cos, triple),
                        condition(kappa, cos),
                        bound(kappa, large, t),
                        entry(cotangent, large, small, t),
                        below(kappa, large)));
    }

    private static Variant cosine(Surd cos, int[] triple) {
        return Variant.of(
                        "What is the cosine of the angle between the eigenvectors?",
                        Rubric.of(NumberFormat.real(), cos.toSource())
                                .misconception(
                                        "sine", Surd.of(triple[1], triple[2]).toSource(), "That is the sine."),
                        () -> "Both have length 1, so it is $v_1 \\cdot v_2 = " + tex(cos) + "$.")
                .hint("Both vectors have length 1.");
    }

    private static Variant condition(Surd kappa, Surd cos) {
        return Variant.of(
                        "What is $\\kappa(V)$?",
                        Rubric.of(NumberFormat.real(), kappa.toSource())
                                .misconception(
                                        "not-rooted",
                                        kappa.times(kappa).toSource(),
                                        "That is the condition number of $V^\\top V$. Take the root.")
                                .misconception(
                                        "inverse-cosine",
                                        Surd.ONE.minus(cos).reciprocal().toSource(),
                                        "Take the quotient of both singular values: $1 + \\cos\\theta$ counts, too."),
                        () ->
                                "$V^\\top V = \\begin{bmatrix} 1 & \\cos\\theta \\\\ \\cos\\theta & 1 \\end{bmatrix}$ has the eigenvalues $1 \\pm \\cos\\theta$, so $\\kappa(V) = \\sqrt{(1 + \\cos\\theta)/(1 - \\cos\\theta)} = "
                                        + tex(kappa) + "$.")
                .hint("The eigenvalues of $V^\\top V$ are the squares of the singular values of $V$.");
    }

    private static Variant bound(Surd kappa, Surd large, int t) {
        Surd right = kappa.times(large.power(t));
        return Variant.of(
                        "Which upper bound for $\\|A^" + t + "\\|$ follows?",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "condition-forgotten",
                                        large.power(t).toSource(),
                                        "$\\rho^t$ alone bounds a *normal* matrix. Otherwise there is the factor $\\kappa(V)$.")
                                .misconception(
                                        "condition-powered",
                                        kappa.times(large).power(t).toSource(),
                                        "$V^{-1}$ and $V$ meet and cancel between the factors, so $\\kappa(V)$ stands there once."),
                        () -> "$\\|A^t\\| \\le \\kappa(V)\\rho^t = " + tex(kappa) + " \\cdot " + Notation.base(large)
                                + "^" + t + " = " + tex(right) + "$.")
                .hint("$A^t = V\\Lambda^tV^{-1}$: bound each of the three factors.");
    }

    private static Variant entry(Surd cotangent, Surd large, Surd small, int t) {
        Surd right = small.power(t).minus(large.power(t)).times(cotangent);
        return Variant.of(
                        "What is the entry of $A^" + t + "$ in the upper right corner? Exactly, or to three decimals.",
                        Rubric.of(NumberFormat.real(), right.toSource())
                                .misconception(
                                        "entrywise-power",
                                        small.minus(large)
                                                .times(cotangent)
                                                .power(t)
                                                .toSource(),
                                        "A power is not taken entry by entry.")
                                .misconception(
                                        "sign-slip", right.negate().toSource(), "The size is right. Check the sign."),
                        () ->
                                "The entry of $A$ is $(\\lambda_2 - \\lambda_1)\\cot\\theta$, and that of $A^t$ is $(\\lambda_2^t - \\lambda_1^t)\\cot\\theta = "
                                        + tex(right) + "$.")
                .hint("$A^t$ has the same eigenvectors. What stands in $A$ where $\\lambda_2 - \\lambda_1$ is?");
    }

    private static Variant below(Surd kappa, Surd large) {
        int right = 0;
        for (Surd size = kappa; size.compareTo(Surd.ONE) >= 0; size = size.times(large)) {
            right++;
        }
        int first = right;
        double exact = StrictMath.log(kappa.re()) / -StrictMath.log(large.re());
        return Variant.of(
                        "From which $t$ on does the bound promise that $\\|A^t\\|$ is below 1?",
                        Rubric.of(NumberFormat.real(), String.valueOf(first))
                                .misconception(
                                        "rounded-down",
                                        String.valueOf(first - 1),
                                        "At that $t$ the bound is not below 1 yet."),
                        () -> "$" + tex(kappa) + " \\cdot " + Notation.base(large) + "^t < 1$ says $t > "
                                + Notation.about(exact) + "$, first at $t = " + first + "$.")
                .hint("Solve $\\kappa(V)\\,\\rho^t < 1$ by logarithms.");
    }
}
