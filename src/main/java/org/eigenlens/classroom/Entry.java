package org.eigenlens.classroom;

import java.time.Duration;
import org.eigenlens.classroom.room.Refusal;

/** What came of knocking at a door. */
public sealed interface Entry {

    record Admitted(Key key) implements Entry {}

    record Refused(Refusal reason) implements Entry {}

    /** There were too many wrong codes from there; the next may be tried after a pause. */
    record TooMany(Duration pause) implements Entry {}
}
