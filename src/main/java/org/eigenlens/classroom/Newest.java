package org.eigenlens.classroom;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A place for one value between somebody quick and somebody slow: the newest replaces what has not been taken yet.
 *
 * @param <T> the kind of value
 */
public final class Newest<T> {

    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();

    /** Leaves a value; true if the place was empty, so that somebody is to be told to take it. */
    public boolean leave(T value) {
        return waiting.getAndSet(value) == null;
    }

    /** Takes the newest value; empty if it has been taken already. */
    public Optional<T> take() {
        return Optional.ofNullable(waiting.getAndSet(null));
    }
}
