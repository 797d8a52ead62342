package org.eigenlens.quiz.format;

import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.NumbersGrader;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/**
 * Some numbers in any order. How many is for the learner to say.
 *
 * @param repeated whether it matters how often a number is given: a multiset, or a set
 */
public record NumbersFormat(boolean repeated) implements AnswerFormat<Row> {

    @Override
    public String advice() {
        return repeated
                ? "Type numbers with commas between, such as 3, -1/2; one that counts twice is typed twice."
                : "Type numbers with commas between, such as 3, -1/2.";
    }

    @Override
    public Grader<Row> against(Row truth) {
        return new NumbersGrader(truth, repeated);
    }

    @Override
    public Row parse(String response) {
        return Row.parse(response);
    }

    @Override
    public String echo(Row value) {
        return value.entries().stream().map(Quantity::tex).collect(Collectors.joining(",\\; "));
    }

    @Override
    public List<Quantity> numbers(Row value) {
        return value.entries();
    }
}
