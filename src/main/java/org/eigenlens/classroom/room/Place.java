package org.eigenlens.classroom.room;

import java.io.Serializable;

/**
 * What the lecturer shows: a lesson, the state of its widgets, and the section being read.
 *
 * @param lesson the slug of the lesson; empty before any is shown
 * @param state the query of the lesson's address, which says how its widgets differ from what is written: {@code map.x=1+0&m.A=2+1%3B+1+2}
 * @param section the id of the heading; empty at the top
 */
public record Place(String lesson, String state, String section) implements Serializable {

    public static final Place NONE = new Place("", "", "");

    static final int LONGEST_STATE = 16_000;

    /** Refuses what no page of ours has by an {@link IllegalArgumentException}. */
    public Place {
        if (!lesson.matches("([a-z0-9]+(-[a-z0-9]+)*)?") || lesson.length() > 100) {
            throw new IllegalArgumentException("Not the slug of a lesson.");
        }
        if (state.length() > LONGEST_STATE) {
            throw new IllegalArgumentException("The state of a page has at most " + LONGEST_STATE + " characters.");
        }
        if (section.length() > 200 || !section.matches("[\\p{L}\\p{N}._~-]*")) {
            throw new IllegalArgumentException("Not the id of a section.");
        }
    }

    public boolean isNone() {
        return lesson.isEmpty();
    }
}
