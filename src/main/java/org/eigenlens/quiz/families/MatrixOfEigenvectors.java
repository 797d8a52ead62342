package org.eigenlens.quiz.families;

import static org.eigenlens.quiz.families.Notation.tex;
import static org.eigenlens.quiz.families.Notation.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.Surd;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Draw;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.grading.ModalMatrixGrader;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;

/** A matrix V of eigenvectors in the order that Λ gives. */
final class MatrixOfEigenvectors implements Family {

    @Override
    public About about() {
        return new About("matrix-of-eigenvectors", 1, "diagonalization", "V for a given Λ");
    }

    @Override
    public Variant make(Draw draw, Difficulty difficulty) {
        List<Integer> values = draw.distinct(difficulty == Difficulty.HARD ? 3 : 2, -3, 4);
        Similar similar = Similar.diagonal(draw, 12, values);
        ExactMatrix a = similar.matrix();
        int n = values.size();
        List<ExactVector> columns =
                IntStream.range(0, n).mapToObj(similar::vector).toList();
        List<ExactVector> swapped = new ArrayList<>(columns);
        swapped.set(0, columns.get(1));
        swapped.set(1, columns.get(0));
        ExactMatrix v = ExactMatrix.ofColumns(columns);
        List<Quantity> diagonal =
                values.stream().map(x -> Quantity.of(Surd.of(x))).toList();
        ExactMatrix lambda = ExactMatrix.diagonal(values.stream().map(Surd::of).toList());
        Rubric<Grid> rubric = Rubric.of(new MatrixFormat(n, n), typed(v), new ModalMatrixGrader(a, diagonal))
                .misconception(
                        "swapped",
                        typed(ExactMatrix.ofColumns(swapped)),
                        "The first two columns are exchanged: column $j$ of $V$ belongs to the $j$-th eigenvalue of $\\Lambda$.")
                .misconception(
                        "rows-for-columns",
                        typed(v.transpose()),
                        "The eigenvectors are the columns of $V$, not its rows.");
        return Variant.of(
                        "Let $A = " + tex(a) + "$ and $\\Lambda = " + tex(lambda)
                                + "$. Give a matrix $V$ that has an inverse and satisfies $AV = V\\Lambda$.",
                        rubric,
                        () -> solution(a, values, columns))
                .hint("Column $j$ of $AV = V\\Lambda$ says $Av_j = \\lambda_jv_j$.")
                .hint("For $\\lambda = " + values.get(0) + "$: $A - \\lambda I = " + tex(shifted(a, values.get(0)))
                        + "$.");
    }

    private static ExactMatrix shifted(ExactMatrix a, int value) {
        return a.minusMultipleOfIdentity(Surd.of(value));
    }

    /** In the order of Λ, since another order would not answer the question. */
    private static String solution(ExactMatrix a, List<Integer> values, List<ExactVector> columns) {
        return IntStream.range(0, values.size())
                .mapToObj(j ->
                        "$v_" + (j + 1) + "$ solves $(A - \\lambda I)v = 0$ for $\\lambda = " + values.get(j) + "$: $"
                                + tex(shifted(a, values.get(j))) + "$ takes $" + tex(columns.get(j)) + "$ to zero.\n\n")
                .collect(Collectors.joining(
                        "",
                        "",
                        "In the order of $\\Lambda$ these are the columns: $V = " + tex(ExactMatrix.ofColumns(columns))
                                + "$. Multiples of the columns are as good; another order is not."));
    }
}
