package org.eigenlens.learner;

import java.time.Instant;
import java.util.Optional;

/** Who there is. */
public interface Learners {

    void create(LearnerId learner, Instant now);

    /** When a learner was created; empty if there is no such learner. */
    Optional<Instant> created(LearnerId learner);

    /** Deletes a learner with everything that is kept of them. */
    void delete(LearnerId learner);

    /** Gives a learner a phrase, of which only the hash is kept, in place of an earlier one. */
    void setPhrase(LearnerId learner, String hash);

    boolean hasPhrase(LearnerId learner);

    /** The learner whose phrase has this hash. */
    Optional<LearnerId> withPhrase(String hash);

    /**
     * Gives everything that one learner has done to another, all or nothing, and deletes the first. Where both have answered the same question of a lesson the later answer stays.
     */
    void merge(LearnerId from, LearnerId into);
}
