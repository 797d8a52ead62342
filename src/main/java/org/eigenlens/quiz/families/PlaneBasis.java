package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;

/** A basis of the plane with small whole entries that are not the standard ones, the two vectors as columns. */
record PlaneBasis(ExactMatrix matrix) {

    static PlaneBasis draw(Draw draw, Difficulty difficulty) {
        int size = difficulty == Difficulty.EASY ? 2 : 3;
        int most = difficulty == Difficulty.HARD ? 7 : 3;
        while (true) {
            long a = draw.nonzero(size);
            long b = draw.nonzero(size);
            long c = draw.nonzero(size);
            long d = draw.between(-size, size);
            long determinant = a * d - b * c;
            boolean plain = difficulty != Difficulty.HARD || Math.abs(determinant) > 1;
            if (determinant != 0 && Math.abs(determinant) <= most && plain && b != c) {
                return new PlaneBasis(Notation.matrix(a, b, c, d));
            }
        }
    }

    String statement() {
        return "A basis of the plane is $a_1 = " + tex(matrix.column(0)) + "$, $a_2 = " + tex(matrix.column(1)) + "$.";
    }
}
