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
    private boolean open;
    private boolean taken;
    private @Nullable Instant lostSince;

    /** @param arrive is told, and so is {@code depart}, whenever that has changed */
    Seat(Runnable arrive, Runnable depart) {
        this.arrive = arrive;
        this.depart = depart;
    }

    /** The seat of a page that is not counted. */
    static Seat uncounted() {
        return new Seat(() -> {}, () -> {});
    }

    /** The page is open. */
    synchronized void open() {
        open = true;
        take();
    }

    /** The page is closed: whatever was still to be noted of it, does not count any more. */
    synchronized void close() {
        open = false;
        leave();
    }

    private void take() {
        lostSince = null;
        if (!taken) {
            // One who could not be told of is told of at the next look.
            arrive.run();
            taken = true;
        }
    }

    private void leave() {
        if (taken) {
            taken = false;
            depart.run();
        }
    }

    /** Notes whether the page can be reached. */
    synchronized void look(boolean reachable, Instant now) {
        if (!open) {
            return;
        }
        if (reachable) {
            take();
        } else if (lostSince == null) {
            lostSince = now;
        } else if (Duration.between(lostSince, now).compareTo(GRACE) > 0) {
            leave();
        }
    }
}
