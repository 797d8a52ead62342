package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;

/** The matrix that takes a vector to its coordinates. */
final class MatrixToCoordinates implements Family {

    @Override
    public About about() {
        return new About("matrix-to-coordinates", 1, "change-of-basis", "The matrix that gives coordinates");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        PlaneBasis basis = PlaneBasis.draw(draw, difficulty);
        ExactMatrix b = basis.matrix();
        ExactMatrix c = b.inverse();
        return Variant.of(
                        basis.statement() + " Which matrix $C$ takes every vector to its coordinates in this basis?",
                        Rubric.of(new MatrixFormat(2, 2), typed(c))
                                .misconception(
                                        "basis-for-inverse",
                                        typed(b),
                                        "That is $B$, which takes coordinates to the vector. $C$ goes the other way.")
                                .misconception(
                                        "determinant-missing",
                                        typed(c.times(b.determinant())),
                                        "Nearly: the division by $\\det B = " + tex(b.determinant()) + "$ is missing.")
                                .misconception(
                                        "rows-for-columns",
                                        typed(c.transpose()),
                                        "That is the inverse of the matrix with $a_1$ and $a_2$ as rows. They are the columns of $B$."),
                        () -> "With the basis in the columns, $B = " + tex(b)
                                + "$ takes coordinates to the vector. So $C = B^{-1} = " + tex(c)
                                + "$. Check: $CB = I$.")
                .hint("The matrix $B$ with columns $a_1$ and $a_2$ takes coordinates to the vector.")
                .hint(
                        "$C$ undoes $B$. The inverse of a 2×2 matrix swaps the diagonal, changes two signs, and divides by $\\det B = "
                                + tex(b.determinant()) + "$.");
    }
}
