package org.eigenlens.classroom.live;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.room.Command;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Room;

/**
 * A command on its way to where its room is kept, with whoever gives it: all that a room needs to decide.
 *
 * @param at when it was given, by the clock of the process that took it: to the microsecond, as databases keep it, so that an order that is read again is equal
 */
public record Order(Fingerprint by, Command command, Instant at) implements Serializable {

    public Order {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public Decision on(Room room) {
        return room.apply(by, command, at);
    }
}
