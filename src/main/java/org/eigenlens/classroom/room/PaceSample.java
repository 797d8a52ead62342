package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.time.Instant;

/**
 * How the class found the pace at a moment.
 *
 * @param present how many were there
 */
public record PaceSample(Instant at, int lost, int tooFast, int tooSlow, int present) implements Serializable {

    public int of(Pace pace) {
        return switch (pace) {
            case LOST -> lost;
            case TOO_FAST -> tooFast;
            case TOO_SLOW -> tooSlow;
        };
    }
}
