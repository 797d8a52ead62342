package org.eigenlens.bench;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLongArray;

/** The states of one drag: each has a number, which stands in its coordinates, and a time at which the hand made it. */
final class Drag {

    private final AtomicLongArray made;

    Drag(int states) {
        made = new AtomicLongArray(states);
    }

    int states() {
        return made.length();
    }

    /** The vector of a state, made now. */
    String make(int state) {
        made.set(state, System.nanoTime());
        return String.format(Locale.ROOT, "1.%04d 0.5", state);
    }

    double millisecondsSince(int state) {
        return (System.nanoTime() - made.get(state)) / 1e6;
    }
}
