package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question that somebody in the class has asked.
 *
 * @param from who asked it; students are never told
 * @param votes who would like it answered, its author included
 */
public record FloorQuestion(int id, MemberId from, String text, Set<MemberId> votes, boolean answered)
        implements Serializable {

    public static final int LONGEST = 280;

    public FloorQuestion {
        votes = Set.copyOf(votes);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A question has from 1 to " + LONGEST + " characters.");
        }
    }

    FloorQuestion voted(MemberId id, boolean wanted) {
        Set<MemberId> changed = new TreeSet<>(votes);
        if (wanted) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return new FloorQuestion(this.id, from, text, changed, answered);
    }

    FloorQuestion answered(boolean done) {
        return new FloorQuestion(id, from, text, votes, done);
    }
}
