package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.told;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.math.exact.solution.EigenvalueSolution;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.grading.EigenvaluesGrader;
import org.eigenlens.quiz.response.Row;

/** The eigenvalues of a 3×3 matrix, whole numbers. */
final class EigenvaluesOfThree implements Family {

    @Override
    public About about() {
        return new About("eigenvalues-of-three", 2, "characteristic-polynomial", "Eigenvalues of a 3×3 matrix");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values = new ArrayList<>(draw.distinct(3, -3, 4));
        if (difficulty == Difficulty.HARD && draw.coin()) {
            values.set(2, values.get(0));
        }
        ExactMatrix a = matrix(draw, difficulty, values);
        String model = values.get(0) + " " + values.get(1) + " " + values.get(2);
        Rubric<Row> rubric = Rubric.of(new NumbersFormat(true), model, new EigenvaluesGrader(a, true))
                .misconception(
                        "sign-slip",
                        -values.get(0) + " " + -values.get(1) + " " + -values.get(2),
                        "All have the wrong sign. The trace of $A$ is their sum: $" + tex((Surd) a.trace()) + "$.")
                .misconception(
                        "diagonal-entries",
                        typed(ExactVector.of(a.entry(0, 0), a.entry(1, 1), a.entry(2, 2))),
                        "Those are the diagonal entries. They are the eigenvalues of a triangular matrix only.");
        return Variant.of(
                        "Find all eigenvalues of $A = " + tex(a) + "$, each as often as it counts.",
                        rubric,
                        () -> told(EigenvalueSolution.of(ExactSpectrum.of(a))))
                .hint(
                        "Expand $\\det(A - \\lambda I)$ along a row or a column, best along one with zeros in it, if there is one.")
                .hint("Whole roots of the polynomial divide $\\det A = " + tex(a.determinant()) + "$. Try small ones.");
    }

    /** Zeros make the determinant easy: the easy ones have at least two, the hard ones at most one. */
    private static ExactMatrix matrix(Draw draw, Difficulty difficulty, List<Integer> values) {
        ExactMatrix drawn = Similar.diagonal(draw, difficulty == Difficulty.EASY ? 8 : 12, values)
                .matrix();
        long zeros = drawn.rowVectors().stream()
                .flatMap(row -> row.entries().stream())
                .filter(ExactNumber::isZero)
                .count();
        boolean fits = switch (difficulty) {
            case EASY -> zeros >= 2;
            case MEDIUM -> true;
            case HARD -> zeros <= 1;
        };
        return fits ? drawn : matrix(draw, difficulty, values);
    }
}
