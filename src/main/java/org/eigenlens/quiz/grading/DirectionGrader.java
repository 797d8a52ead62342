package org.eigenlens.quiz.grading;

import org.eigenlens.quiz.response.Row;

/**
 * Grades a vector up to its scale: any multiple by a number other than zero is right, by a complex one too.
 *
 * @param truth one of the right vectors
 */
public record DirectionGrader(Row truth) implements Grader<Row> {

    @Override
    public Grade grade(Row typed) {
        if (typed.size() != truth.size()) {
            return Grade.wrong(Remark.wrong("The vector has " + truth.size() + " entries."));
        }
        if (typed.isZero()) {
            return Grade.wrong(Remark.wrong("The zero vector has no direction."));
        }
        return switch (Parallel.of(truth, typed)) {
            case SAME -> Grade.right();
            case ROUNDED ->
                Grade.right(
                        new Remark(Remark.Kind.EXACT_FORM, "Exactly, it is a multiple of $" + truth.toTex() + "$."));
            case COARSE, CUT -> Grade.imprecise(Words.rowPrecision(typed));
            case DIFFERENT -> Grade.wrong();
        };
    }
}
