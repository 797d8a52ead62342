package org.eigenlens.widget.work;

/**
 * How far a long computation is.
 *
 * @param <V> what it computes
 */
public sealed interface WorkStatus<V> {

    /** The value is there. */
    record Done<V>(V value) implements WorkStatus<V> {}

    /**
     * It is being computed, or waits for its turn.
     *
     * @param share how much of it has been done, from 0 to 1
     */
    record Underway<V>(double share) implements WorkStatus<V> {}

    /** It was given up; whoever asks again after a minute starts it anew. */
    record Failed<V>(Reason reason) implements WorkStatus<V> {}

    /** Why a computation was given up. */
    enum Reason {
        /** It took longer than a computation may. */
        TOO_LONG,
        /** It broke, by a fault of ours. */
        BROKEN
    }
}
