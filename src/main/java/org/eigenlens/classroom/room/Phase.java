package org.eigenlens.classroom.room;

/** How far a round of a question is. It only goes forward. */
public enum Phase {
    /** Answers are taken, and only counted. */
    OPEN,
    /** No answer is taken any more; the lecturer sees the results. */
    CLOSED,
    /** Everybody sees the results. */
    REVEALED
}
