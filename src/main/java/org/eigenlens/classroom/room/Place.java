package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.util.Set;

/**
 * What the lecturer shows: a lesson, the state of its widgets, and the section being read.
 *
 * @param lesson the slug of the lesson; empty before any is shown
 * @param state the query of the lesson's address, which says how its widgets differ from what is written: {@code map.x=1+0&m.A=2+1%3B+1+2}
 * @param section the id of the heading; empty at the top
 * @param opened the ids of the predictions that the lecturer has gone past, so that what they held back is open for all
 */
public record Place(String lesson, String state, String section, Set<String> opened) implements Serializable {

    public static final Place NONE = new Place("", "", "", Set.of());

    private static final int MOST_OPENED = 100;
    private static final int LONGEST_ID = 200;
    private static final String ID = "[\\p{L}\\p{N}._~-]*";

    static final int LONGEST_STATE = 16_000;

    /** Refuses what no page of ours has by an {@link IllegalArgumentException}. */
    public Place {
        if (!lesson.matches("([a-z0-9]+(-[a-z0-9]+)*)?") || lesson.length() > 100) {
            throw new IllegalArgumentException("Not the slug of a lesson.");
        }
        if (state.length() > LONGEST_STATE) {
            throw new IllegalArgumentException("The state of a page has at most " + LONGEST_STATE + " characters.");
        }
        opened = Set.copyOf(opened);
        if (!isId(section) || opened.size() > MOST_OPENED || !opened.stream().allMatch(Place::isId)) {
            throw new IllegalArgumentException("Not the id of something in a lesson.");
        }
    }

    /** A lesson as it is written, from its head. */
    public static Place begin(String lesson) {
        return new Place(lesson, "", "", Set.of());
    }

    private static boolean isId(String text) {
        return text.length() <= LONGEST_ID && text.matches(ID);
    }

    public Place inState(String query) {
        return new Place(lesson, query, section, opened);
    }

    public Place at(String heading) {
        return new Place(lesson, state, heading, opened);
    }

    public Place past(Set<String> predictions) {
        return new Place(lesson, state, section, predictions);
    }

    public boolean isNone() {
        return lesson.isEmpty();
    }
}
