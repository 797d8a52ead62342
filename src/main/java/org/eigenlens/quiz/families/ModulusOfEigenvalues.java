package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The modulus of a conjugate pair, the root of the determinant. */
final class ModulusOfEigenvalues implements Family {

    @Override
    public About about() {
        return new About("modulus-of-eigenvalues", 1, "complex-eigenvalues", "How much does a step stretch?");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int re = draw.between(-4, 4);
        int im = draw.between(1, 5);
        int square = re * re + im * im;
        ExactMatrix a = Turning.draw(draw, re, im, difficulty == Difficulty.EASY ? 9 : 16);
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), Notation.root(square))
                .misconception(
                        "not-rooted",
                        String.valueOf(square),
                        "That is $r^2 = \\lambda\\bar\\lambda = \\det A$. Take its square root.")
                .misconception(
                        "real-part",
                        String.valueOf(re),
                        "That is the real part. The modulus of $a + bi$ is $\\sqrt{a^2 + b^2}$.")
                .misconception(
                        "parts-added",
                        String.valueOf(Math.abs(re) + im),
                        "Real and imaginary part stand at a right angle: add their squares and take the root.");
        return Variant.of(
                        "The matrix $A = " + tex(a)
                                + "$ has complex eigenvalues. In suitable coordinates it turns, and stretches by a factor $r$. What is $r$?",
                        rubric,
                        () -> "The eigenvalues are $" + re + " \\pm " + (im == 1 ? "" : im)
                                + "i$, and $r = |\\lambda| = \\sqrt{" + re * re + " + " + im * im + "} = \\sqrt{"
                                + square + "} = \\sqrt{\\det A}$.")
                .hint("$r$ is the modulus of the eigenvalues.")
                .hint("$\\lambda\\bar\\lambda = \\det A = " + square + "$.")
                .beside("::widget{type=rotation-scaling A=\"" + typed(a) + "\"}");
    }
}
