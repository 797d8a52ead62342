package org.eigenlens.classroom.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Draws codes, and none that was drawn a short while ago: a code still on last week's board leads into no other class. */
public final class RestingCodes {

    private static final int MOST_TRIES = 1_000;
    private static final int MOST_KEPT = 100_000;

    private final RandomGenerator random;
    private final Duration rest;
    private final Map<RoomCode, Instant> drawn = new LinkedHashMap<>();

    /** @param rest how long a code is not drawn again */
    public RestingCodes(RandomGenerator random, Duration rest) {
        this.random = random;
        this.rest = rest;
    }

    /**
     * Draws a code that has rested.
     *
     * @param taken whether a room has the code
     * @throws IllegalStateException if nearly all codes are taken
     */
    public synchronized RoomCode draw(Predicate<RoomCode> taken, Instant now) {
        drawn.values().removeIf(when -> when.plus(rest).isBefore(now));
        for (int i = 0; i < MOST_TRIES; i++) {
            RoomCode code = RoomCode.draw(random);
            if (!drawn.containsKey(code) && !taken.test(code)) {
                note(code, now);
                return code;
            }
        }
        throw new IllegalStateException("No code is free.");
    }

    private void note(RoomCode code, Instant now) {
        drawn.put(code, now);
        if (drawn.size() > MOST_KEPT) {
            drawn.remove(drawn.keySet().iterator().next());
        }
    }
}
