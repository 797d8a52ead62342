package org.eigenlens.classroom.room;

/** Why a room does not do what it is told. */
public enum Refusal {
    /** There is no such room, or it has ended. */
    GONE,
    /** The role may not do that, or the token is nobody's. */
    NOT_ALLOWED,
    /** The door is locked. */
    LOCKED,
    /** The lecturer has taken this name off somebody. */
    NAME,
    /** There are as many people in the room as it takes. */
    FULL,
    /** The question is closed, and stays closed. */
    CLOSED,
    /** What is meant is not there any more. */
    UNKNOWN,
    /** It can be done, but not now: a question is open, or none is. */
    NOT_NOW,
    /** There is a limit to how much of it a room or a person may have. */
    TOO_MANY,
    /** It could not be kept, and so is not done: the database is away. */
    NOT_KEPT
}
