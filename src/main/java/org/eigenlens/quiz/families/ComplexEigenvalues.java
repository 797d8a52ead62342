package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.told;
import static org.eigenlens.quiz.families.Notation.typed;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.solution.EigenvalueSolution;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.grading.EigenvaluesGrader;
import org.eigenlens.quiz.response.Row;

/** The conjugate eigenvalues of a real 2×2 matrix. */
final class ComplexEigenvalues implements Family {

    @Override
    public About about() {
        return new About("complex-eigenvalues", 1, "complex-eigenvalues", "Complex eigenvalues");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int re = draw.between(-3, 4);
        int im = draw.between(1, difficulty == Difficulty.EASY ? 2 : 4);
        ExactMatrix a = Turning.draw(draw, re, im, difficulty == Difficulty.EASY ? 8 : 14);
        Rubric<Row> rubric = Rubric.of(
                        new NumbersFormat(true),
                        re + "+" + im + "i " + re + "-" + im + "i",
                        new EigenvaluesGrader(a, true))
                .misconception(
                        "imaginary-unit-lost",
                        (re + im) + " " + (re - im),
                        "The discriminant is negative: its root is imaginary, so there is an $i$ in it.")
                .misconception(
                        "not-halved",
                        2 * re + "+" + 2 * im + "i " + 2 * re + "-" + 2 * im + "i",
                        "Those are twice the eigenvalues: divide $\\tau \\pm \\sqrt{\\tau^2 - 4\\Delta}$ by 2.")
                .misconception(
                        "trace-sign",
                        -re + "+" + im + "i " + -re + "-" + im + "i",
                        "The real part is half the trace, and so has its sign.")
                .misconception(
                        "root-not-halved",
                        re + "+" + 2 * im + "i " + re + "-" + 2 * im + "i",
                        "The real part is right. Divide the square root by 2, too.")
                .misconception(
                        "conjugate-missing",
                        re + "+" + im + "i",
                        "Right, but the matrix is real: with it, its conjugate is an eigenvalue.");
        return Variant.of(
                        "Find all eigenvalues of $A = " + tex(a) + "$, complex ones too.",
                        rubric,
                        () -> told(EigenvalueSolution.of(ExactSpectrum.of(a))))
                .hint("The trace is $" + 2 * re + "$ and the determinant $" + (re * re + im * im) + "$.")
                .hint("$\\tau^2 - 4\\Delta = " + -4 * im * im + "$ is negative. Its root is imaginary.")
                .beside("::widget{type=rotation-scaling A=\"" + typed(a) + "\"}");
    }
}
