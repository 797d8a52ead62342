package org.eigenlens.learner;

import java.util.List;

/** The attempts of learners at practice questions. */
public interface Attempts {

    /** So many are kept of one learner; then the oldest go. */
    int MOST = 5_000;

    void add(LearnerId learner, PastAttempt attempt);

    int count(LearnerId learner);

    /** All of a learner's, the oldest first. */
    List<PastAttempt> all(LearnerId learner);

    /** A part of them, the newest first. */
    List<PastAttempt> newest(LearnerId learner, int skip, int most);
}
