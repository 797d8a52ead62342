package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.decimal;
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
        return Variant.of(
                        "With momentum $\\beta = " + decimal(beta) + "$ and $\\eta\\lambda = " + decimal(product)
                                + "$ the heavy ball steps by $\\begin{bmatrix} 1 + \\beta - \\eta\\lambda & -\\beta \\\\ 1 & 0 \\end{bmatrix}$ in this mode. What is the spectral radius of that matrix?",
                        complex ? ofConjugates(beta, trace, right) : ofTwoReal(beta, right, Math.min(p, q)),
                        () -> "The matrix is $" + decimal(step) + "$ with trace $" + decimal(trace)
                                + "$ and determinant $"
                                + decimal(beta) + "$. Its eigenvalues solve $"
                                + polynomial(trace, beta) + " = 0$ and are "
                                + (complex
                                        ? "complex, with the modulus $\\sqrt\\beta = " + decimal(right) + "$."
                                        : "$" + decimal(Surd.of(p, 10)) + "$ and $" + decimal(Surd.of(q, 10)) + "$."))
                .hint("Put the numbers in: the trace is $" + decimal(trace) + "$ and the determinant $" + decimal(beta)
                        + "$.")
                .hint("Are the eigenvalues real or complex? The sign of $\\tau^2 - 4\\beta$ tells.");
    }

    private static String polynomial(Surd trace, Surd determinant) {
        Surd size = trace.signum() < 0 ? trace.negate() : trace;
        String middle = trace.isZero()
                ? ""
                : (trace.signum() < 0 ? " + " : " - ") + (size.equals(Surd.ONE) ? "" : decimal(size)) + "z";
        return "z^2" + middle + " + " + decimal(determinant);
    }

    private static Rubric<Quantity> ofConjugates(Surd beta, Surd trace, Surd right) {
        return Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "not-rooted",
                        beta.toSource(),
                        "That is the determinant $\\beta$, the product of the two eigenvalues. They are conjugates, so their modulus is $\\sqrt\\beta$.")
                .misconception(
                        "real-part",
                        trace.times(Surd.of(1, 2)).toSource(),
                        "That is the real part of the eigenvalues, half the trace. The modulus counts.");
    }

    private static Rubric<Quantity> ofTwoReal(Surd beta, Surd right, int smaller) {
        return Rubric.of(NumberFormat.real(), right.toSource())
                .misconception(
                        "not-rooted",
                        beta.toSource(),
                        "That is the determinant $\\beta$, the product of the two eigenvalues.")
                .misconception(
                        "root-of-determinant",
                        beta.sqrt().orElseThrow().toSource(),
                        "$\\sqrt\\beta$ is the modulus when the eigenvalues are complex. Here they are real and differ: take the larger one.")
                .misconception(
                        "smaller-eigenvalue",
                        Surd.of(smaller, 10).toSource(),
                        "That is the eigenvalue of smaller size.");
    }
}
