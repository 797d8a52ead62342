package org.eigenlens.quiz.format;

import java.util.List;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.RankingGrader;
import org.eigenlens.quiz.response.UnreadableException;

/**
 * Items to be put in order; the response is their numbers, counted from 1, in that order.
 *
 * @param items markdown with TeX, in the order in which they are shown
 */
public record OrderingFormat(List<String> items) implements AnswerFormat<List<Integer>> {

    public OrderingFormat {
        items = List.copyOf(items);
    }

    @Override
    public String advice() {
        return "Put all " + items.size() + " items in order.";
    }

    @Override
    public Grader<List<Integer>> against(List<Integer> truth) {
        return new RankingGrader(truth);
    }

    @Override
    public List<Integer> parse(String response) {
        List<Integer> order = Numbering.readOnce(response, items.size());
        if (order.size() < items.size()) {
            throw new UnreadableException("Some items are not in your order yet. " + advice());
        }
        return order;
    }

    @Override
    public String echo(List<Integer> value) {
        return "";
    }

    @Override
    public boolean isUntouched(List<Integer> value) {
        return value.equals(value.stream().sorted().toList());
    }
}
