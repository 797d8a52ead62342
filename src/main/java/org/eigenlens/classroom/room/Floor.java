package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The questions from the floor, in the order in which they were asked.
 *
 * @param asked how many have ever been asked
 */
public record Floor(List<FloorQuestion> questions, int asked) implements Serializable {

    static final Floor EMPTY = new Floor(List.of(), 0);

    static final int MOST = 300;
    static final int MOST_EACH = 10;

    public Floor {
        questions = List.copyOf(questions);
    }

    /** What waits for an answer, the most wanted first; among equals the oldest. */
    public List<FloorQuestion> waiting() {
        return questions.stream()
                .filter(question -> !question.answered())
                .sorted(Comparator.comparingInt(
                                (FloorQuestion question) -> question.votes().size())
                        .reversed())
                .toList();
    }

    Floor with(MemberId from, String text) {
        long own = questions.stream()
                .filter(question -> question.from().equals(from))
                .count();
        if (own >= MOST_EACH || questions.size() >= MOST) {
            throw new RefusedException(Refusal.TOO_MANY);
        }
        List<FloorQuestion> more = new ArrayList<>(questions);
        more.add(new FloorQuestion(asked + 1, from, text, Set.of(from), false));
        return new Floor(more, asked + 1);
    }

    Floor without(int id) {
        List<FloorQuestion> fewer = new ArrayList<>(questions);
        if (!fewer.removeIf(question -> question.id() == id)) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        return new Floor(fewer, asked);
    }

    Floor change(int id, UnaryOperator<FloorQuestion> change) {
        if (questions.stream().noneMatch(question -> question.id() == id)) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        return new Floor(
                questions.stream()
                        .map(question -> question.id() == id ? change.apply(question) : question)
                        .toList(),
                asked);
    }
}
