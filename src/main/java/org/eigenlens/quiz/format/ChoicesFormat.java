package org.eigenlens.quiz.format;

import java.util.List;
import java.util.Set;
import org.eigenlens.quiz.grading.ChoicesGrader;
import org.eigenlens.quiz.grading.Grader;

/**
 * All options that hold; the response is their numbers, counted from 1.
 *
 * @param options markdown with TeX
 */
public record ChoicesFormat(List<String> options) implements AnswerFormat<Set<Integer>> {

    public ChoicesFormat {
        options = List.copyOf(options);
    }

    @Override
    public String advice() {
        return "Choose every option that holds.";
    }

    @Override
    public Grader<Set<Integer>> against(Set<Integer> truth) {
        return new ChoicesGrader(truth, options.size(), true);
    }

    @Override
    public Set<Integer> parse(String response) {
        return Set.copyOf(Numbering.read(response, options.size()));
    }

    @Override
    public String echo(Set<Integer> value) {
        return "";
    }
}
