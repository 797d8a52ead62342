package org.eigenlens.classroom;

import org.eigenlens.classroom.room.Refusal;

/** What came of telling a room something. */
public sealed interface Reply {

    record Done() implements Reply {}

    record Refused(Refusal reason) implements Reply {}

    /** An answer that cannot be read; the sentence says what to type instead. */
    record Unreadable(String sentence) implements Reply {}
}
