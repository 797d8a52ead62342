package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.vector;

import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.response.Quantity;

/** The second derivative along a direction that is not of length 1. */
final class CurvatureAlong implements Family {

    @Override
    public About about() {
        return new About("curvature-along", 1, "curvature", "Curvature along a direction");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        SymmetricTwo s = SymmetricTwo.draw(draw, -5, 7, difficulty != Difficulty.EASY);
        ExactVector d = vector(draw.nonzero(3), draw.nonzero(3));
        Surd form = (Surd) d.dot(s.matrix().times(d));
        Surd square = (Surd) d.dot(d);
        Surd curvature = form.dividedBy(square);
        Rubric<Quantity> rubric = Rubric.of(NumberFormat.real(), curvature.toSource())
                .misconception(
                        "not-normalized",
                        form.toSource(),
                        "That is $d^\\top Hd$. For a unit direction divide by $\\|d\\|^2 = " + tex(square) + "$.")
                .misconception(
                        "not-squared",
                        form.toSource() + "/sqrt(" + square.toSource() + ")",
                        "$d$ enters twice, so divide by $\\|d\\|^2$ and not by $\\|d\\|$.")
                .misconception(
                        "trace",
                        ((Surd) s.matrix().trace()).toSource(),
                        "That is the trace: the sum of the curvatures along two directions at a right angle.");
        return Variant.of(
                        "The Hessian at a point is $H = " + tex(s.matrix())
                                + "$. What is the curvature along the direction of $d = " + tex(d)
                                + "$, that is the second derivative along the unit vector $d/\\|d\\|$?",
                        rubric,
                        () -> "$\\dfrac{d^\\top Hd}{d^\\top d} = \\dfrac{" + tex(form) + "}{" + tex(square) + "} = "
                                + tex(curvature) + "$. It lies between the eigenvalues $" + Math.min(s.lambda(), s.mu())
                                + "$ and $" + Math.max(s.lambda(), s.mu()) + "$, as it must.")
                .hint("Along a unit vector $u$ the curvature is $u^\\top Hu$.")
                .hint("$Hd = " + tex(s.matrix().times(d)) + "$.");
    }
}
