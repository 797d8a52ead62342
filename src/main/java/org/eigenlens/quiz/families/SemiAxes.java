package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.response.Row;
import org.hipparchus.fraction.BigFraction;

/** The semi-axes of an ellipse that is given by a symmetric matrix. */
final class SemiAxes implements Family {

    @Override
    public About about() {
        return new About("semi-axes", 1, "ellipses-and-ellipsoids", "Semi-axes of an ellipse");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        SymmetricTwo s =
                SymmetricTwo.draw(draw, 1, difficulty == Difficulty.EASY ? 11 : 16, difficulty != Difficulty.EASY);
        String first = Surd.sqrt(new BigFraction(1, s.lambda())).toSource();
        String second = Surd.sqrt(new BigFraction(1, s.mu())).toSource();
        Rubric<Row> rubric = Rubric.of(new NumbersFormat(true), first + " " + second)
                .misconception(
                        "not-rooted",
                        "1/" + s.lambda() + " 1/" + s.mu(),
                        "Those are $1/\\lambda$. On an axis $\\lambda r^2 = 1$, so $r = 1/\\sqrt\\lambda$.")
                .misconception(
                        "not-inverted",
                        "sqrt(" + s.lambda() + ") sqrt(" + s.mu() + ")",
                        "The other way up: where the form is steep, the ellipse is short. $r = 1/\\sqrt\\lambda$.")
                .misconception(
                        "eigenvalues",
                        s.lambda() + " " + s.mu(),
                        "Those are the eigenvalues. On an axis $\\lambda r^2 = 1$.")
                .misconception(
                        "whole-axes",
                        "2*(" + first + ") 2*(" + second + ")",
                        "Those are the whole axes. The semi-axes go from the centre to the curve.");
        return Variant.of(
                        "How long are the semi-axes of the ellipse $x^\\top Ax = 1$ with $A = " + tex(s.matrix())
                                + "$?",
                        rubric,
                        () -> "The eigenvalues are $" + s.lambda() + "$ and $" + s.mu()
                                + "$. Along a unit eigenvector $x = rq$ the equation says $\\lambda r^2 = 1$, so the semi-axes are $"
                                + tex(Surd.sqrt(new BigFraction(1, s.lambda()))) + "$ and $"
                                + tex(Surd.sqrt(new BigFraction(1, s.mu()))) + "$.")
                .hint("The axes lie along the eigenvectors. Put $x = rq$ with a unit eigenvector $q$.")
                .hint("The eigenvalues are $" + s.lambda() + "$ and $" + s.mu() + "$.");
    }
}
