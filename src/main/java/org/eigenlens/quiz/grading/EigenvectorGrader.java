package org.eigenlens.quiz.grading;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/** Grades an eigenvector by what makes it one, \(Av=\lambda v\), so any vector of the eigenspace is right. */
public final class EigenvectorGrader implements Grader<Row> {

    private final ExactMatrix matrix;
    private final Quantity value;
    private final ExactSpectrum spectrum;

    /** For an eigenvalue of a matrix, which is taken as it stands even if it was typed in decimals. */
    public EigenvectorGrader(ExactMatrix matrix, Quantity value) {
        this.matrix = matrix;
        this.value = value.asExact();
        this.spectrum = ExactSpectrum.of(matrix);
    }

    @Override
    public Grade grade(Row typed) {
        if (typed.size() != matrix.rows()) {
            return Grade.wrong(Remark.wrong("An eigenvector of this matrix has " + matrix.rows() + " entries."));
        }
        if (typed.isZero()) {
            return Grade.wrong(Remark.wrong(
                    "The zero vector is never an eigenvector: $A0 = \\lambda 0$ holds for every $\\lambda$."));
        }
        return switch (EigenpairFit.of(matrix, value, typed)) {
            case SAME, ROUNDED -> Grade.right(EigenpairWords.check(matrix, value, typed));
            case COARSE, CUT -> Grade.imprecise(Words.rowPrecision(typed));
            case DIFFERENT -> wrong(typed);
        };
    }

    private Grade wrong(Row typed) {
        Grade grade = Grade.wrong(EigenpairWords.check(matrix, value, typed));
        return EigenpairWords.otherValue(spectrum, typed)
                .map(other ->
                        grade.with(Remark.wrong("It is an eigenvector, but for $\\lambda = " + other.tex() + "$.")))
                .orElse(grade);
    }
}
