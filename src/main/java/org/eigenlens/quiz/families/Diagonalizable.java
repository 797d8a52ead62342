package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.told;

import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.solution.EigenSolution;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;

/** Whether a 3×3 matrix is diagonalizable, with the right reason. */
final class Diagonalizable implements Family {

    @Override
    public About about() {
        return new About("is-it-diagonalizable", 1, "when-diagonalization-fails", "Diagonalizable or not, and why");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int value = draw.between(-3, 3);
        int other = value + draw.nonzero(3);
        int right = draw.between(1, 3);
        int third = value + other == 0 ? value + 5 : 2 * other - value;
        long[][] form = right == 1
                ? new long[][] {{value, 0, 0}, {0, other, 0}, {0, 0, third}}
                : right == 2
                        ? new long[][] {{value, 0, 0}, {0, value, 0}, {0, 0, other}}
                        : new long[][] {{value, 1, 0}, {0, value, 0}, {0, 0, other}};
        ExactMatrix a =
                Similar.of(draw, difficulty == Difficulty.EASY ? 12 : 16, form).matrix();
        List<String> options = List.of(
                "Yes, because its three eigenvalues are different",
                "Yes, though an eigenvalue is repeated: its eigenspace is a plane",
                "No: an eigenvalue is repeated and its eigenspace is only a line",
                "No, because it is not symmetric");
        return Variant.of(
                        "Is $A = " + tex(a) + "$ diagonalizable over the real numbers, and why?",
                        Rubric.of(new ChoiceFormat(options), String.valueOf(right))
                                .misconception(
                                        "only-symmetric",
                                        "4",
                                        right == 3
                                                ? "That is not the reason: many matrices that are not symmetric are diagonalizable."
                                                : "Symmetric matrices are always diagonalizable, but many others are, too.")
                                .misconception(
                                        right == 3 ? "algebraic-for-geometric" : "repeated-for-defective",
                                        right == 3 ? "2" : "3",
                                        right == 3
                                                ? "To be a root twice does not make the eigenspace a plane. What is the rank of $A - \\lambda I$?"
                                                : "Reduce $A - \\lambda I$ for a repeated eigenvalue, if there is one: when its rank is 1, the eigenspace is a plane."),
                        () -> told(EigenSolution.of(ExactSpectrum.of(a))))
                .hint("Find the eigenvalues first. One of them is $" + value + "$.")
                .hint("If an eigenvalue is repeated, the rank of $A - \\lambda I$ decides.");
    }
}
