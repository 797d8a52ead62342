package org.eigenlens.quiz.grading;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * Grades an eigenvector by what makes it one, \(Av=\lambda v\), so any vector of the eigenspace is right.
 *
 * @param matrix A
 * @param value λ
 */
public record EigenvectorGrader(ExactMatrix matrix, Quantity value) implements Grader<Row> {

    public EigenvectorGrader {
        value = value.asExact();
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
        return switch (EigenpairFit.of(matrix, value, typed).closeness()) {
            case SAME, ROUNDED -> Grade.right(EigenpairWords.check(matrix, value, typed));
            case COARSE, CUT -> Grade.imprecise(Words.rowPrecision(typed));
            case DIFFERENT -> wrong(typed);
        };
    }

    private Grade wrong(Row typed) {
        Grade grade = Grade.wrong(EigenpairWords.check(matrix, value, typed));
        return EigenpairWords.otherValue(ExactSpectrum.of(matrix), typed)
                .map(other ->
                        grade.with(Remark.wrong("It is an eigenvector, but for $\\lambda = " + other.tex() + "$.")))
                .orElse(grade);
    }
}
