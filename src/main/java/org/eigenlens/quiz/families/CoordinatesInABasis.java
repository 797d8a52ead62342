package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.VectorFormat;

/** The coordinates of a vector in a given basis of the plane. */
final class CoordinatesInABasis implements Family {

    @Override
    public About about() {
        return new About("coordinates-in-a-basis", 1, "change-of-basis", "Coordinates in a given basis");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        PlaneBasis basis = PlaneBasis.draw(draw, difficulty);
        ExactMatrix b = basis.matrix();
        ExactVector c = Notation.vector(draw.nonzero(4), draw.nonzero(4));
        ExactVector v = b.times(c);
        ExactMatrix inverse = b.inverse();
        Surd determinant = b.determinant();
        return Variant.of(
                        basis.statement() + " What are the coordinates of $v = " + tex(v) + "$ in it?",
                        Rubric.of(new VectorFormat(2), typed(c))
                                .misconception(
                                        "basis-for-inverse",
                                        typed(b.times(v)),
                                        "That is $Bv$: the vector whose *coordinates* are $v$. Here $v$ is the vector, and its coordinates are asked for.")
                                .misconception(
                                        "determinant-missing",
                                        typed(inverse.times(determinant).times(v)),
                                        "Nearly: the division by $\\det B = " + tex(determinant) + "$ is missing.")
                                .misconception(
                                        "swapped",
                                        typed(ExactVector.of(c.entry(1), c.entry(0))),
                                        "The right numbers in the wrong order: the first coordinate belongs to $a_1$.")
                                .misconception(
                                        "rows-for-columns",
                                        typed(b.transpose().inverse().times(v)),
                                        "You solved with the basis vectors as rows. In $B$ they are the columns."),
                        () -> "The coordinates $c$ solve $Bc = v$, so $c = B^{-1}v$ with $B^{-1} = " + tex(inverse)
                                + "$. That gives $c = " + tex(c) + "$. Check: $Bc = " + tex(b.times(c)) + " = v$.")
                .hint("Put $a_1$ and $a_2$ into the columns of a matrix $B$. The coordinates $c$ solve $Bc = v$.")
                .hint("$\\det B = " + tex(determinant) + "$, so $B^{-1} = " + tex(inverse) + "$.")
                .beside("::widget{type=change-of-basis B=\"" + typed(b) + "\" v=\"" + typed(v) + "\"}");
    }
}
