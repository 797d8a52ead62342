package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * One time that a question is put.
 *
 * @param seed chooses the numbers, where the question has a family; it never leaves the server, since whoever has it has the answer
 * @param answers as given, the last of each student
 */
public record Round(long seed, Phase phase, Map<MemberId, String> answers) implements Serializable {

    public static final int LONGEST_ANSWER = 2_000;

    public Round {
        answers = Map.copyOf(answers);
    }

    static Round opened(long seed) {
        return new Round(seed, Phase.OPEN, Map.of());
    }

    Round answered(MemberId id, String answer) {
        if (phase != Phase.OPEN) {
            throw new RefusedException(Refusal.CLOSED);
        }
        Map<MemberId, String> more = new TreeMap<>(answers);
        more.put(id, answer);
        return new Round(seed, phase, more);
    }

    Round closed() {
        if (phase != Phase.OPEN) {
            throw new RefusedException(Refusal.CLOSED);
        }
        return new Round(seed, Phase.CLOSED, answers);
    }

    Round revealed() {
        if (phase != Phase.CLOSED) {
            throw new RefusedException(Refusal.NOT_NOW);
        }
        return new Round(seed, Phase.REVEALED, answers);
    }
}
