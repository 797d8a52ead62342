package org.eigenlens.widget.work;

import java.time.Duration;

/**
 * How much long work there may be of one kind.
 *
 * @param waiting how many computations wait or run at a time
 * @param perVisitor how many of them one visitor may wait for; with one more the oldest is no longer his
 * @param lease for how long after an asker has asked he counts as waiting
 * @param longest how long one computation may take
 */
record Limits(int waiting, int perVisitor, Duration lease, Duration longest) {

    /** A page asks four times a second, and once a second when it is out of sight. */
    static final Limits USUAL = new Limits(64, 4, Duration.ofSeconds(4), Duration.ofSeconds(30));
}
