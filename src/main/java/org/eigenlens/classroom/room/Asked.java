package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eigenlens.classroom.question.Source;

/**
 * The questions that have been put to the class, in order.
 *
 * @param shown whether the last one is on everybody's screen
 */
public record Asked(List<LiveQuestion> questions, boolean shown) implements Serializable {

    static final Asked NOTHING = new Asked(List.of(), false);

    static final int MOST = 100;

    public Asked {
        questions = List.copyOf(questions);
    }

    /** The question on everybody's screen. */
    public Optional<LiveQuestion> current() {
        return shown ? Optional.of(questions.getLast()) : Optional.empty();
    }

    Asked with(Source source, long seed) {
        if (isOpen()) {
            throw new RefusedException(Refusal.NOT_NOW);
        }
        if (questions.size() >= MOST) {
            throw new RefusedException(Refusal.TOO_MANY);
        }
        List<LiveQuestion> more = new ArrayList<>(questions);
        more.add(LiveQuestion.asked(questions.size() + 1, source, seed));
        return new Asked(more, true);
    }

    private boolean isOpen() {
        return current()
                .filter(question -> question.last().phase() == Phase.OPEN)
                .isPresent();
    }

    Asked change(UnaryOperator<LiveQuestion> change) {
        LiveQuestion now = current().orElseThrow(() -> new RefusedException(Refusal.NOT_NOW));
        List<LiveQuestion> changed = new ArrayList<>(questions);
        changed.set(questions.size() - 1, change.apply(now));
        return new Asked(changed, shown);
    }

    /** Takes the question from the screens; an open one is to be closed first. */
    Asked setAside() {
        if (isOpen()) {
            throw new RefusedException(Refusal.NOT_NOW);
        }
        return new Asked(questions, false);
    }

    /** The answer of a student to one round of the question on the screens, and to no other. */
    Asked answered(MemberId id, StudentCommand.Answer answer) {
        LiveQuestion now = current().orElseThrow(() -> new RefusedException(Refusal.CLOSED));
        if (now.id() != answer.question() || now.rounds().size() != answer.round()) {
            throw new RefusedException(Refusal.CLOSED);
        }
        return change(question -> question.change(round -> round.answered(id, answer.text())));
    }
}
