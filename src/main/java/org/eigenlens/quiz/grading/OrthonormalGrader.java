package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.quiz.response.Grid;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * Grades an orthonormal eigenbasis, given as the columns of a matrix: that each is an eigenvector, has length 1 and stands at a right angle to those before.
 *
 * <p>Lengths and angles of decimals are asked to be right up to the slack of the digits typed. Each condition on each column is a part, of a column that is an
 * eigenvector; the others have none.
 */
public final class OrthonormalGrader implements Grader<Grid> {

    private final ExactSpectrum spectrum;

    /** Of a symmetric matrix whose eigenvalues are surds. */
    public OrthonormalGrader(ExactMatrix matrix) {
        this.spectrum = ExactSpectrum.of(matrix);
    }

    @Override
    public Grade grade(Grid typed) {
        int n = spectrum.size();
        if (typed.height() != n || typed.width() != n) {
            return Grade.wrong(Remark.wrong("The shape is not right."));
        }
        List<Remark> remarks = new ArrayList<>();
        List<Row> before = new ArrayList<>();
        boolean enough = true;
        int kept = 0;
        for (int j = 0; j < n; j++) {
            Row column = typed.column(j);
            String name = "The " + Words.ordinal(j + 1) + " column ";
            int faults = remarks.size();
            boolean eigenvector = !column.isZero()
                    && EigenpairWords.otherValue(spectrum, column.sharpened()).isPresent();
            if (!eigenvector) {
                remarks.add(Remark.wrong(name + "is not an eigenvector."));
            }
            if (!isNear(column, column, 1)) {
                remarks.add(Remark.wrong(name + "does not have the length 1."));
            }
            if (before.stream().anyMatch(other -> !isNear(other, column, 0))) {
                remarks.add(Remark.wrong(name + "does not stand at a right angle to those before."));
            }
            before.add(column);
            kept += eigenvector ? 3 - (remarks.size() - faults) : 0;
            enough &=
                    !column.isDecimal() || Precision.isEnough(column.sharpened().slack(), column.maxAbs());
        }
        if (remarks.isEmpty() && !enough) {
            return Grade.imprecise("Right in the digits that you typed. Give three decimals, or the exact values.");
        }
        return Grade.parts(kept, 3 * n, remarks);
    }

    /** Whether the sum of the products of the entries is a number, as far as the digits tell. */
    private static boolean isNear(Row x, Row y, double expected) {
        double sum = 0;
        double allowed = Precision.floor(4);
        for (int i = 0; i < x.size(); i++) {
            Quantity a = x.entry(i);
            Quantity b = y.entry(i);
            sum += a.re() * b.re() + a.im() * b.im();
            allowed += a.size() * b.slack() + b.size() * a.slack();
        }
        return Math.abs(sum - expected) <= allowed;
    }
}
