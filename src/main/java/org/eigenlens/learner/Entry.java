package org.eigenlens.learner;

import java.time.Duration;

/** What became of entering a phrase. */
public sealed interface Entry {

    /** This device speaks for the learner of the phrase now. */
    record Continued(LearnerId learner) implements Entry {}

    /** It is no four words of the list, so nothing was tried. */
    record Unreadable() implements Entry {}

    /** Nobody has this phrase. */
    record Unknown() implements Entry {}

    /**
     * There were too many tries.
     *
     * @param pause until the next one
     */
    record TooMany(Duration pause) implements Entry {}
}
