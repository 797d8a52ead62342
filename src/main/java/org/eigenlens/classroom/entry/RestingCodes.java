package org.eigenlens.classroom.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Draws codes, and none that was drawn a short while ago: a code still on last week's board leads into no other class. */
public final class RestingCodes {

    private static final int MOST_TRIES = 1_000;

    private final RandomGenerator random;
    private final DrawnCodes drawn;
    private final Duration rest;

    /** @param rest how long a code is not drawn again */
    public RestingCodes(RandomGenerator random, DrawnCodes drawn, Duration rest) {
        this.random = random;
        this.drawn = drawn;
        this.rest = rest;
    }

    /**
     * Draws a code that has rested.
     *
     * @param taken whether a room has the code
     * @throws IllegalStateException if nearly all codes are taken
     */
    public RoomCode draw(Predicate<RoomCode> taken, Instant now) {
        for (int i = 0; i < MOST_TRIES; i++) {
            RoomCode code = RoomCode.draw(random);
            if (!taken.test(code) && drawn.note(code, now, now.minus(rest))) {
                return code;
            }
        }
        throw new IllegalStateException("No code is free.");
    }
}
