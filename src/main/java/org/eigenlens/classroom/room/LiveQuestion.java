package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eigenlens.classroom.question.Source;

/** A question that is put to the class, once or more often. Only its last round may be open. */
public record LiveQuestion(int id, Source source, List<Round> rounds) implements Serializable {

    static final int MOST_ROUNDS = 4;

    public LiveQuestion {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("A question has a round.");
        }
    }

    static LiveQuestion asked(int id, Source source, long seed) {
        return new LiveQuestion(id, source, List.of(Round.opened(seed)));
    }

    public Round last() {
        return rounds.getLast();
    }

    LiveQuestion change(UnaryOperator<Round> change) {
        List<Round> changed = new ArrayList<>(rounds);
        changed.set(rounds.size() - 1, change.apply(last()));
        return new LiveQuestion(id, source, changed);
    }

    /** Shows the results of all rounds, those included that were closed and talked about without being shown. */
    LiveQuestion revealed() {
        last().revealed();
        return new LiveQuestion(
                id,
                source,
                rounds.stream()
                        .map(round -> round.phase() == Phase.CLOSED ? round.revealed() : round)
                        .toList());
    }

    LiveQuestion again(long seed) {
        if (last().phase() == Phase.OPEN) {
            throw new RefusedException(Refusal.NOT_NOW);
        }
        if (rounds.size() >= MOST_ROUNDS) {
            throw new RefusedException(Refusal.TOO_MANY);
        }
        List<Round> more = new ArrayList<>(rounds);
        more.add(Round.opened(seed));
        return new LiveQuestion(id, source, more);
    }
}
