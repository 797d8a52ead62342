package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.factor;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.VectorFormat;

/** Back to the standard basis. */
final class VectorFromCoordinates implements Family {

    @Override
    public About about() {
        return new About("vector-from-coordinates", 1, "change-of-basis", "Back to the standard basis");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        PlaneBasis basis = PlaneBasis.draw(draw, difficulty);
        ExactMatrix b = basis.matrix();
        int c1 = draw.nonzero(4);
        int c2 = draw.nonzero(4);
        ExactVector c = Notation.vector(c1, c2);
        ExactVector v = b.times(c);
        return Variant.of(
                        basis.statement() + " Which vector has the coordinates $" + tex(c) + "$ in it?",
                        Rubric.of(new VectorFormat(2), typed(v))
                                .misconception(
                                        "inverse-for-basis",
                                        typed(b.inverse().times(c)),
                                        "That is $B^{-1}$ times the coordinates. Coordinates are taken to their vector by $B$ itself.")
                                .misconception(
                                        "rows-for-columns",
                                        typed(b.transpose().times(c)),
                                        "You multiplied by the matrix with $a_1$ and $a_2$ as rows. They are the columns of $B$.")
                                .misconception(
                                        "swapped",
                                        typed(b.times(ExactVector.of(c.entry(1), c.entry(0)))),
                                        "The coordinates are in the wrong order: the first one belongs to $a_1$."),
                        () -> "$v = " + factor(c1) + "\\," + tex(b.column(0)) + " + " + factor(c2) + "\\,"
                                + tex(b.column(1)) + " = " + tex(v) + "$.")
                .hint("The coordinates say how many steps to go along $a_1$ and how many along $a_2$.");
    }
}
