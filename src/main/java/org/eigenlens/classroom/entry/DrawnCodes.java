package org.eigenlens.classroom.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The port to where it is kept which codes were drawn, and when. */
public interface DrawnCodes {

    /**
     * Notes that a code is drawn, unless it rests; what was drawn longer ago may be forgotten.
     *
     * @param since when a code must not have been drawn again in order to have rested
     * @return whether it is noted
     */
    boolean note(RoomCode code, Instant now, Instant since);

    /** Keeps them as long as this process lasts. */
    static DrawnCodes inMemory() {
        Map<RoomCode, Instant> drawn = new LinkedHashMap<>();
        return (code, now, since) -> {
            synchronized (drawn) {
                drawn.values().removeIf(when -> when.isBefore(since));
                return drawn.putIfAbsent(code, now) == null;
            }
        };
    }
}
