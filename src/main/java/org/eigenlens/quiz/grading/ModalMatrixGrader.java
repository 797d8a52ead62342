package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * Grades a matrix V with \(AV = V\Lambda\) that has an inverse: each column is a part, and so is independence.
 *
 * @param matrix A
 * @param values the diagonal of Λ, in order
 */
public record ModalMatrixGrader(ExactMatrix matrix, List<Quantity> values) implements Grader<Grid> {

    public ModalMatrixGrader {
        values = values.stream().map(Quantity::asExact).toList();
    }

    @Override
    public Grade grade(Grid typed) {
        if (typed.height() != matrix.rows() || typed.width() != matrix.rows()) {
            return Grade.wrong(Remark.wrong("The shape is not right."));
        }
        List<Remark> remarks = new ArrayList<>();
        List<Row> columns = new ArrayList<>();
        boolean coarse = false;
        for (int j = 0; j < values.size(); j++) {
            Row column = typed.column(j);
            columns.add(column);
            Closeness closeness = EigenpairFit.of(matrix, values.get(j), column);
            coarse |= closeness == Closeness.COARSE;
            if (closeness.isDifferent()) {
                remarks.add(
                        Remark.wrong("The " + Words.ordinal(j + 1) + " column is not an eigenvector for $\\lambda = "
                                + values.get(j).tex() + "$."));
                remarks.add(EigenpairWords.check(matrix, values.get(j), column));
            }
        }
        int wrong = remarks.size() / 2;
        boolean independent = Subspace.areIndependent(columns);
        if (!independent) {
            remarks.add(Remark.wrong("The columns depend on each other, so this matrix has no inverse."));
        }
        if (wrong == 0 && independent && coarse) {
            return Grade.imprecise("Right in the digits that you typed. Give three decimals, or the exact values.");
        }
        return Grade.parts(values.size() - wrong + (independent && wrong == 0 ? 1 : 0), values.size() + 1, remarks);
    }
}
