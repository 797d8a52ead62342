package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * When a room was opened, and when it is over.
 *
 * @param expires when nothing is left of it; later with everything that the lecturer does
 * @param ended whether the lecturer has ended the lecture
 */
public record Life(Instant opened, Instant expires, boolean ended) implements Serializable {

    /** So long after the lecturer's last command: over night, so that the report can be read in the morning. */
    public static final Duration REST = Duration.ofHours(24);

    /** No lecture lasts longer, however busy. */
    public static final Duration LONGEST = Duration.ofDays(7);

    static Life from(Instant now) {
        return new Life(now, now.plus(REST), false);
    }

    Life busy(Instant now) {
        Instant later = now.plus(REST);
        Instant last = opened.plus(LONGEST);
        return new Life(opened, later.isBefore(last) ? later : last, ended);
    }

    Life end() {
        return new Life(opened, expires, true);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }
}
