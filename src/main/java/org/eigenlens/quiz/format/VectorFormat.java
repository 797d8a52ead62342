package org.eigenlens.quiz.format;

import java.util.List;
import org.eigenlens.quiz.grading.EntriesGrader;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Row;

/** A vector, entry by entry. */
public record VectorFormat(int size) implements AnswerFormat<Row> {

    @Override
    public String advice() {
        return Sizes.advice(size);
    }

    @Override
    public Grader<Row> against(Row truth) {
        return EntriesGrader.ofVector(truth);
    }

    @Override
    public Row parse(String response) {
        return Sizes.vector(response, size);
    }

    @Override
    public String echo(Row value) {
        return value.toTex();
    }

    @Override
    public List<Quantity> numbers(Row value) {
        return value.entries();
    }
}
