package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;
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
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.response.Grid;

/** The matrix of an ellipse from its semi-axes and their directions. */
final class EllipseFromAxes implements Family {

    @Override
    public About about() {
        return new About("ellipse-from-axes", 1, "ellipses-and-ellipsoids", "The matrix of an ellipse");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int p = draw.between(1, 2);
        int q = draw.nonzero(difficulty == Difficulty.EASY ? 1 : 2);
        List<Integer> lengths = draw.distinct(2, 1, difficulty == Difficulty.HARD ? 5 : 3);
        int r = lengths.get(0);
        int t = lengths.get(1);
        ExactVector v = vector(p, q).simplified();
        ExactVector w = ExactVector.of(v.entry(1).negate(), v.entry(0));
        Surd square = (Surd) v.dot(v);
        ExactMatrix onV = SymmetricTwo.outer(v).times(square.reciprocal());
        ExactMatrix onW = SymmetricTwo.outer(w).times(square.reciprocal());
        ExactMatrix a = onV.times(Surd.of(1, (long) r * r)).plus(onW.times(Surd.of(1, (long) t * t)));
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(2, 2), typed(a))
                .misconception(
                        "not-squared",
                        typed(onV.times(Surd.of(1, r)).plus(onW.times(Surd.of(1, t)))),
                        "The eigenvalues are $1/r^2$, not $1/r$: on the axis $\\lambda r^2 = 1$.")
                .misconception(
                        "not-inverted",
                        typed(onV.times(Surd.of((long) r * r)).plus(onW.times(Surd.of((long) t * t)))),
                        "The eigenvalues are $1/r^2$: a long axis needs a small one.")
                .misconception(
                        "swapped",
                        typed(onV.times(Surd.of(1, (long) t * t)).plus(onW.times(Surd.of(1, (long) r * r)))),
                        "The two lengths are on the wrong axes.")
                .misconception(
                        "not-normalized",
                        typed(a.times(square)),
                        "The directions are not of length 1: divide by $" + tex(square) + "$.");
        return Variant.of(
                        "An ellipse around the origin has a semi-axis of length $" + r + "$ along $" + tex(v)
                                + "$ and one of length $" + t
                                + "$ at a right angle to it. Give the symmetric matrix $A$ with which it is $x^\\top Ax = 1$.",
                        rubric,
                        () -> "The eigenvalues are $" + tex(Surd.of(1, (long) r * r)) + "$ along $" + tex(v) + "$ and $"
                                + tex(Surd.of(1, (long) t * t)) + "$ along $" + tex(w)
                                + "$. With the projections onto the two lines, $A = " + tex(a) + "$.")
                .hint("The axes are eigenvectors. What is the eigenvalue on an axis of length $r$?")
                .hint("$A = \\tfrac{1}{r_1^2}q_1q_1^\\top + \\tfrac{1}{r_2^2}q_2q_2^\\top$ with unit vectors.");
    }
}
