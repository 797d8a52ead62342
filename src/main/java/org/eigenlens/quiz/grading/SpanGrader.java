package org.eigenlens.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.response.Span;

/**
 * Grades an interval: its two ends are parts, and whether they belong to it counts with them. An end that is 0 or infinite earns nothing on its own.
 *
 * @param truth the right interval
 */
public record SpanGrader(Span truth) implements Grader<Span> {

    @Override
    public Grade grade(Span typed) {
        End lower = end(truth.from(), truth.fromIncluded(), typed.from(), typed.fromIncluded());
        End upper = end(truth.to(), truth.toIncluded(), typed.to(), typed.toIncluded());
        List<Remark> remarks = new ArrayList<>();
        say("lower", lower).ifPresent(remarks::add);
        say("upper", upper).ifPresent(remarks::add);
        if (remarks.isEmpty() && (lower == End.COARSE || upper == End.COARSE)) {
            return Grade.imprecise("Right in the digits that you typed. Give the ends to three decimals, or exactly.");
        }
        Grade grade = Grade.parts(2 - remarks.size(), 2, remarks);
        boolean found =
                lower != End.WRONG && isToBeFound(truth.from()) || upper != End.WRONG && isToBeFound(truth.to());
        return found ? grade : grade.asAWhole();
    }

    /** Whether an end has to be found; 0 and ∞ are what anybody begins with. */
    private static boolean isToBeFound(Optional<Quantity> end) {
        return end.filter(number -> !number.isZero()).isPresent();
    }

    private enum End {
        RIGHT,
        COARSE,
        WRONG_SIDE,
        WRONG
    }

    private static End end(
            Optional<Quantity> truth, boolean truthIncluded, Optional<Quantity> typed, boolean included) {
        if (truth.isEmpty() || typed.isEmpty()) {
            return truth.isEmpty() && typed.isEmpty() ? End.RIGHT : End.WRONG;
        }
        Closeness closeness = Closeness.of(truth.get(), typed.get());
        if (closeness.isDifferent()) {
            return End.WRONG;
        }
        return truthIncluded != included ? End.WRONG_SIDE : closeness.isImprecise() ? End.COARSE : End.RIGHT;
    }

    private static Optional<Remark> say(String which, End end) {
        return switch (end) {
            case RIGHT, COARSE -> Optional.empty();
            case WRONG_SIDE ->
                Optional.of(Remark.wrong("The " + which
                        + " end is the right number, but think again about whether it belongs to the interval."));
            case WRONG -> Optional.of(Remark.wrong("The " + which + " end is not right."));
        };
    }
}
