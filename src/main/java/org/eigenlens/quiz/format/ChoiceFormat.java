package org.eigenlens.quiz.format;

import java.util.List;
import java.util.Set;
import org.eigenlens.quiz.grading.ChoicesGrader;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.response.UnreadableException;

/**
 * One of several options; the response is its number, counted from 1.
 *
 * @param options markdown with TeX
 */
public record ChoiceFormat(List<String> options) implements AnswerFormat<Set<Integer>> {

    public ChoiceFormat {
        options = List.copyOf(options);
    }

    @Override
    public String advice() {
        return "Choose one of the options.";
    }

    @Override
    public Grader<Set<Integer>> against(Set<Integer> truth) {
        return new ChoicesGrader(truth, options.size(), false);
    }

    @Override
    public Set<Integer> parse(String response) {
        Set<Integer> chosen = Set.copyOf(Numbering.read(response, options.size()));
        if (chosen.size() > 1) {
            throw new UnreadableException("Choose one option only.");
        }
        return chosen;
    }

    @Override
    public String echo(Set<Integer> value) {
        return "";
    }
}
