package org.eigenlens.classroom.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides whether whoever has a page is there: not when it has been out of reach for longer than a change of networks takes. */
final class Seat {

    /** So long a page may be out of reach before its student counts as away. */
    static final Duration GRACE = Duration.ofSeconds(6);

    private final Runnable arrive;
    private final Runnable depart;
    private boolean taken;
    private @Nullable Instant lostSince;

    /** @param arrive is told, and so is {@code depart}, whenever that has changed */
    Seat(Runnable arrive, Runnable depart) {
        this.arrive = arrive;
        this.depart = depart;
    }

    synchronized void take() {
        lostSince = null;
        if (!taken) {
            taken = true;
            arrive.run();
        }
    }

    synchronized void leave() {
        if (taken) {
            taken = false;
            depart.run();
        }
    }

    /** Notes whether the page can be reached. */
    synchronized void look(boolean reachable, Instant now) {
        if (reachable) {
            take();
        } else if (lostSince == null) {
            lostSince = now;
        } else if (Duration.between(lostSince, now).compareTo(GRACE) > 0) {
            leave();
        }
    }
}
