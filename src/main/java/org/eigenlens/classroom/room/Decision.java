package org.eigenlens.classroom.room;

import java.io.Serializable;

/** What a room makes of a command. */
public sealed interface Decision extends Serializable {

    /** It is done, and this is the room now. */
    record Done(Room room) implements Decision {}

    /** Nothing has changed. */
    record Refused(Refusal reason) implements Decision {}
}
