package org.eigenlens.classroom.room;

import java.io.Serializable;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;

/**
 * How a room is found, and how it knows its lecturer and its projector.
 *
 * @param projector the projector's token as it is, so that the lecturer can be shown its link whenever they need it; it lets somebody look and do nothing
 */
public record Entrance(RoomCode code, Fingerprint lecturer, String projector) implements Serializable {

    boolean isProjector(Fingerprint who) {
        return new Token(projector).fingerprint().equals(who);
    }

    /** Keeps the projector's token out of logs. */
    @Override
    public String toString() {
        return "Entrance[" + code + "]";
    }
}
