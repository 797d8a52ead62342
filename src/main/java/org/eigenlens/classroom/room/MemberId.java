package org.eigenlens.classroom.room;

import java.io.Serializable;

/** A student in a room, by number in the order of joining. It tells nobody anything outside the room. */
public record MemberId(int number) implements Serializable, Comparable<MemberId> {

    @Override
    public int compareTo(MemberId other) {
        return Integer.compare(number, other.number);
    }
}
