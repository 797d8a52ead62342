package org.eigenlens.classroom.question;

import java.util.Optional;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.format.AnswerFormat;

/**
 * A question as it is put to a class.
 *
 * @param statement markdown with TeX
 * @param format how it is answered
 * @param rubric how it is graded; none where no answer is the right one
 */
public record Prompt(String statement, AnswerFormat<?> format, Optional<Rubric<?>> rubric) {

    static Prompt graded(String statement, Rubric<?> rubric) {
        return new Prompt(statement, rubric.format(), Optional.of(rubric));
    }

    static Prompt open(String statement, AnswerFormat<?> format) {
        return new Prompt(statement, format, Optional.empty());
    }
}
