package org.eigenlens.quiz.families;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.response.Row;

/** Trace and determinant of a 3×3 matrix from its eigenvalues. */
final class TraceAndDeterminantOf implements Family {

    @Override
    public About about() {
        return new About(
                "trace-and-determinant", 1, "characteristic-polynomial", "Trace and determinant from eigenvalues");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        int a = draw.nonzero(4);
        int b = draw.nonzero(4);
        int c = difficulty == Difficulty.EASY ? draw.nonzero(3) : a;
        boolean repeated = c == a;
        if (a == b || a + b + c == a * b * c) {
            return make(draw, difficulty);
        }
        String eigenvalues = repeated
                ? "the eigenvalues $" + a + "$, twice, and $" + b + "$"
                : "the eigenvalues $" + a + "$, $" + b + "$ and $" + c + "$";
        Rubric<Row> rubric = Rubric.of(new VectorFormat(2), (a + b + c) + " " + a * b * c)
                .misconception(
                        "trace-and-determinant",
                        a * b * c + " " + (a + b + c),
                        "The other way round: the trace is the sum, the determinant the product.")
                .misconception(
                        "multiplicity-forgotten",
                        (a + b) + " " + a * b,
                        "Count the repeated eigenvalue twice, in the sum and in the product.")
                .misconception(
                        "determinant-sign",
                        (a + b + c) + " " + -a * b * c,
                        "The trace is right. The determinant is the product of the eigenvalues, with its sign.");
        return Variant.of(
                        "A 3×3 matrix has " + eigenvalues
                                + ". What are its trace and its determinant? Give both, the trace first.",
                        rubric,
                        () -> "The trace is the sum of the eigenvalues, $" + (a + b + c)
                                + "$, and the determinant is their product, $" + a * b * c
                                + "$, each counted as often as it is a root.")
                .hint(
                        "$\\det(A - \\lambda I) = (\\lambda_1 - \\lambda)(\\lambda_2 - \\lambda)(\\lambda_3 - \\lambda)$: put $\\lambda = 0$.");
    }
}
