package org.eigenlens.classroom.room;

/** What somebody is in a room; each role has a token of its own. */
public enum Role {
    LECTURER,
    /** A screen for all to see; it changes nothing. */
    PROJECTOR,
    STUDENT
}
