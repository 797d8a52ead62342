package org.eigenlens.quiz.format;

import org.eigenlens.quiz.grading.DirectionGrader;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.response.Row;

/** A vector up to its scale, which may be complex. */
public record DirectionFormat(int size) implements AnswerFormat<Row> {

    @Override
    public String advice() {
        return Sizes.advice(size);
    }

    @Override
    public Grader<Row> against(Row truth) {
        return new DirectionGrader(truth);
    }

    @Override
    public Row parse(String response) {
        return Sizes.vector(response, size);
    }

    @Override
    public String echo(Row value) {
        return value.toTex();
    }
}
