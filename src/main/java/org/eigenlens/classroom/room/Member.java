package org.eigenlens.classroom.room;

import java.io.Serializable;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.Nickname;
import org.jspecify.annotations.Nullable;

/**
 * A student who has joined.
 *
 * @param nickname what they want to be called, if anything
 * @param screens on how many screens they have the room open now; none while they are away
 */
public record Member(
        MemberId id, Fingerprint fingerprint, @Nullable Nickname nickname, int screens) implements Serializable {

    /** A student may have so many tabs open; more count as these. */
    private static final int MOST_SCREENS = 100;

    public Member {
        if (screens < 0 || screens > MOST_SCREENS) {
            throw new IllegalArgumentException("Nobody has " + screens + " screens.");
        }
    }

    public boolean isHere() {
        return screens > 0;
    }

    Member called(@Nullable Nickname other) {
        return new Member(id, fingerprint, other, screens);
    }

    Member arrived() {
        return new Member(id, fingerprint, nickname, Math.min(screens + 1, MOST_SCREENS));
    }

    Member departed() {
        return new Member(id, fingerprint, nickname, Math.max(screens - 1, 0));
    }
}
