package org.eigenlens.classroom.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;

/**
 * A question as it is put to a class.
 *
 * @param statement markdown with TeX
 * @param format how it is answered
 * @param rubric how it is graded; none where no answer is the right one
 */
public record Prompt(String statement, AnswerFormat<?> format, Optional<Rubric<?>> rubric) {

    /** What there is to choose from, as markdown with TeX; nothing where an answer is typed or set. */
    public List<String> options() {
        return switch (format) {
            case ChoiceFormat one -> one.options();
            case ChoicesFormat several -> several.options();
            default -> List.of();
        };
    }

    /** The options that a response has chosen, as markdown with TeX. */
    public List<String> chosen(String response) {
        List<String> options = options();
        return Arrays.stream(response.strip().split("\\s+"))
                .map(Integer::parseInt)
                .sorted()
                .map(number -> options.get(number - 1))
                .toList();
    }

    static Prompt graded(String statement, Rubric<?> rubric) {
        return new Prompt(statement, rubric.format(), Optional.of(rubric));
    }

    static Prompt open(String statement, AnswerFormat<?> format) {
        return new Prompt(statement, format, Optional.empty());
    }
}
