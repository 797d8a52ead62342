package org.eigenlens.quiz.format;

import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.grading.DirectionGrader;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.Precision;
import org.eigenlens.quiz.response.Quantity;
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

    @Override
    public List<Quantity> numbers(Row value) {
        return value.entries();
    }

    /** {@inheritDoc} Only the ratios of the entries count, so the finest of them tells how the others are meant. */
    @Override
    public Optional<String> caution(Row value) {
        return Precision.caution(value.sharpened(), value.maxAbs());
    }
}
