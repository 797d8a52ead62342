package org.eigenlens.quiz.grading;

import org.eigenlens.quiz.response.Quantity;

/**
 * Grades one number.
 *
 * @param truth the right number
 * @param exactly whether decimals are not enough unless they are all of the number
 */
public record NumberGrader(Quantity truth, boolean exactly) implements Grader<Quantity> {

    @Override
    public Grade grade(Quantity typed) {
        Closeness closeness = Closeness.of(truth, typed);
        if (exactly && (closeness == Closeness.ROUNDED || closeness.isImprecise())) {
            return Grade.imprecise(
                    "As a decimal that is right. Here the exact value is asked for, with fractions and roots such as (1+sqrt(5))/2.");
        }
        return switch (closeness) {
            case SAME -> Grade.right();
            case ROUNDED -> Grade.right(Words.exactForm(truth).stream().toArray(Remark[]::new));
            case COARSE -> Grade.imprecise(Precision.advice(typed));
            case CUT ->
                Grade.imprecise(
                        "The digits were cut off instead of rounded. Round the last one, or give the exact value.");
            case DIFFERENT -> Grade.wrong();
        };
    }
}
