package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.matrix;
import static org.eigenlens.quiz.families.Notation.sum;
import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.response.Grid;

/** The symmetric matrix of a quadratic form in two or three variables. */
final class MatrixOfForm implements Family {

    @Override
    public About about() {
        return new About("matrix-of-form", 1, "quadratic-forms", "The symmetric matrix of a polynomial");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        boolean three = difficulty == Difficulty.HARD;
        int a = draw.nonzero(5);
        int b = draw.nonzero(difficulty == Difficulty.EASY ? 3 : 5) * (difficulty == Difficulty.EASY ? 2 : 1);
        int c = draw.nonzero(5);
        int d = draw.nonzero(4);
        int e = draw.between(-3, 3);
        int f = draw.nonzero(4);
        Surd half = Surd.of(1, 2);
        ExactMatrix upper = three ? matrix(a, b, e, 0, c, d, 0, 0, f) : matrix(a, b, 0, c);
        ExactMatrix s = upper.plus(upper.transpose()).times(half);
        String polynomial = three
                ? sum(new long[] {a, c, f, b, e, d}, "x^2", "y^2", "z^2", "xy", "xz", "yz")
                : sum(new long[] {a, b, c}, "x^2", "xy", "y^2");
        ExactMatrix whole = upper.plus(upper.transpose()).minus(diagonalOf(upper));
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(s.rows(), s.rows()), typed(s))
                .misconception(
                        "cross-term-not-halved",
                        typed(whole),
                        "The cross terms appear twice, above and below the diagonal: each place gets one half of the coefficient.")
                .misconception(
                        "not-symmetric",
                        typed(upper),
                        "That matrix gives the same polynomial, but it is not symmetric: share each cross term between its two places.")
                .misconception(
                        "diagonal-halved",
                        typed(upper.plus(upper.transpose())
                                .times(half)
                                .minus(diagonalOf(upper).times(half))),
                        "Only the cross terms are halved. A square stands on the diagonal once.");
        return Variant.of(
                        "Give the symmetric matrix $S$ with $v^\\top Sv = " + polynomial + "$.",
                        rubric,
                        () -> "Squares stand on the diagonal, and each cross term is shared between two places: $S = "
                                + tex(s) + "$.")
                .hint("The coefficients of the squares stand on the diagonal.")
                .hint("$v^\\top Sv$ holds $s_{12}xy$ and $s_{21}yx$, so each is half of the coefficient of $xy$.");
    }

    private static ExactMatrix diagonalOf(ExactMatrix matrix) {
        return ExactMatrix.diagonal(IntStream.range(0, matrix.rows())
                .mapToObj(i -> matrix.entry(i, i))
                .toList());
    }
}
