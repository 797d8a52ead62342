package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.factor;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.vector;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The spectral radius of the step matrix of the heavy ball in one mode. */
final class HeavyBallRadius implements Family {

    @Override
    public About about() {
        return new About("heavy-ball-radius", 1, "momentum", "Spectral radius of the heavy ball");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        boolean complex = difficulty == Difficulty.EASY || draw.coin();
        int p = draw.between(1, 8);
        int q = draw.between(1, 8);
        Surd beta = complex ? Surd.of((long) p * p, 100) : Surd.of((long) p * q, 100);
        Surd trace = complex ? Surd.of(draw.between(-2 * p + 1, 2 * p - 1), 10) : Surd.of(p + q, 10);
        Surd product = Surd.ONE.plus(beta).minus(trace);
        Surd right = Surd.of(complex ? p : Math.max(p, q), 10);
        if (p == q && !complex) {
            return make(draw, difficulty);
        }
        ExactMatrix step = new ExactMatrix(List.of(ExactVector.of(trace, beta.negate()), vector(1, 0)));
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "not-rooted",
                        beta.toSource(),
                        "That is the determinant $\\beta$, the product of the two eigenvalues."
                                + (complex ? " They are conjugates, so their modulus is $\\sqrt\\beta$." : ""))
                .misconception(
                        "root-of-determinant",
                        beta.sqrt().orElseThrow().toSource(),
                        "$\\sqrt\\beta$ is the modulus when the eigenvalues are complex. Here they are real and differ: take the larger one.")
                .misconception(
                        "smaller-eigenvalue",
                        Surd.of(Math.min(p, q), 10).toSource(),
                        "That is the eigenvalue of smaller size.");
        return Variant.of(
                        "With momentum $\\beta = " + tex(beta) + "$ and $\\eta\\lambda = " + tex(product)
                                + "$ the heavy ball steps by $\\begin{pmatrix} 1 + \\beta - \\eta\\lambda & -\\beta \\\\ 1 & 0 \\end{pmatrix}$ in this mode. What is the spectral radius of that matrix?",
                        rubric,
                        () -> "The matrix is $" + tex(step) + "$ with trace $" + tex(trace) + "$ and determinant $"
                                + tex(beta) + "$. Its eigenvalues solve $z^2 - " + factor(trace) + "z + " + tex(beta)
                                + " = 0$ and are "
                                + (complex
                                        ? "complex, with the modulus $\\sqrt\\beta = " + tex(right) + "$."
                                        : "$" + tex(Surd.of(p, 10)) + "$ and $" + tex(Surd.of(q, 10)) + "$."))
                .hint("Put the numbers in: the trace is $" + tex(trace) + "$ and the determinant $" + tex(beta) + "$.")
                .hint("Are the eigenvalues real or complex? The sign of $\\tau^2 - 4\\beta$ tells.");
    }
}
