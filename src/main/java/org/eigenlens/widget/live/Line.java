package org.eigenlens.widget.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What goes out on one connection, one message at a time: calls whether it is there, the answers to its own questions in their order, and of each picture that somebody else moves the newest frame alone.
 *
 * <p>Nobody waits for it. What a connection has taken may still be on its way to a page far off, so the page says how many frames it has seen; while too many are under way,
 * only the newest waits here. So a slow page shows fewer states, not old ones, and costs the server one frame for each picture.
 */
final class Line {

    /** Where messages leave. */
    @FunctionalInterface
    interface Outlet {

        /** Sends a message and returns at once; runs the task when the next may be sent. */
        void send(String message, Runnable sent);
    }

    /** A page of ours has 12 questions under way at most. */
    static final int MOST_ANSWERS = 64;

    /** So many frames may be under way: at 20 a second enough for a link of 400 ms. */
    static final int MOST_UNSEEN = 8;

    private final Locale locale;
    private final Outlet outlet;
    private final Rate rate = Rate.ofAHand();
    private final Deque<String> answers = new ArrayDeque<>();
    private final Map<String, String> frames = new LinkedHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private @Nullable String call;
    private boolean sending;
    private long shown;
    private long seen;

    Line(Locale locale, Outlet outlet) {
        this.locale = locale;
        this.outlet = outlet;
    }

    Locale locale() {
        return locale;
    }

    /** Whether one more message may come in at this time, in nanoseconds. */
    boolean allows(long now) {
        return rate.allows(now);
    }

    /** Sends an answer after those before it; false if it is one too many for a page that reads what it asks for. */
    boolean answer(String message) {
        synchronized (this) {
            if (answers.size() >= MOST_ANSWERS) {
                return false;
            }
            answers.add(message);
        }
        go();
        return true;
    }

    /** Sends a call before all else; one that has not left yet stands for it. */
    void call(String message) {
        synchronized (this) {
            call = message;
        }
        go();
    }

    /** Shows a frame when its turn comes; it takes the place of an older one of the same picture that still waits. */
    void show(String place, String frame) {
        synchronized (this) {
            frames.put(place, frame);
        }
        go();
    }

    /** The page has seen so many frames so far. */
    void seen(long count) {
        synchronized (this) {
            seen = Math.clamp(count, seen, shown);
        }
        go();
    }

    /** Sends until nothing can be sent. An outlet that is done at once calls back from within; that call is taken up here and not on top of the stack. */
    private void go() {
        if (calls.getAndIncrement() > 0) {
            return;
        }
        do {
            String next = next();
            if (next != null) {
                outlet.send(next, this::sent);
            }
        } while (calls.decrementAndGet() > 0);
    }

    private void sent() {
        synchronized (this) {
            sending = false;
        }
        go();
    }

    private synchronized @Nullable String next() {
        if (sending) {
            return null;
        }
        String next = call;
        call = null;
        if (next == null) {
            next = answers.poll();
        }
        if (next == null && shown - seen < MOST_UNSEEN) {
            next = oldestFrame();
        }
        sending = next != null;
        return next;
    }

    private @Nullable String oldestFrame() {
        Iterator<String> waiting = frames.values().iterator();
        if (!waiting.hasNext()) {
            return null;
        }
        String frame = waiting.next();
        waiting.remove();
        shown++;
        return frame;
    }
}
