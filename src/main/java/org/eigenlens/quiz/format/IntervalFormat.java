package org.eigenlens.quiz.format;

import java.util.List;
import java.util.stream.Stream;
import org.eigenlens.quiz.grading.Grader;
import org.eigenlens.quiz.grading.SpanGrader;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Span;

/** An interval of real numbers, bounded or not. */
public record IntervalFormat() implements AnswerFormat<Span> {

    @Override
    public String advice() {
        return "Type an interval such as (0, 1/2] or 0 < x <= 1/2; ∞ may be typed as inf.";
    }

    @Override
    public Grader<Span> against(Span truth) {
        return new SpanGrader(truth);
    }

    @Override
    public Span parse(String response) {
        return Span.parse(response);
    }

    @Override
    public String echo(Span value) {
        return value.toTex();
    }

    @Override
    public List<Quantity> numbers(Span value) {
        return Stream.concat(value.from().stream(), value.to().stream()).toList();
    }
}
