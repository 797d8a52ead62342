package org.eigenlens.learner;

import java.io.Serializable;
import java.util.UUID;

/** Names a learner within this installation and says nothing else of them. */
public record LearnerId(UUID value) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A name that nobody has yet. */
    public static LearnerId random() {
        return new LearnerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
