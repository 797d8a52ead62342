package org.eigenlens.classroom;

import org.eigenlens.classroom.room.Refusal;

/** What came of knocking at a door. */
public sealed interface Entry {

    record Admitted(Key key) implements Entry {}

    record Refused(Refusal reason) implements Entry {}
}
