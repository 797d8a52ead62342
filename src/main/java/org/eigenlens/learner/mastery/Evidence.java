package org.eigenlens.learner.mastery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eigenlens.learner.PastAttempt;

/**
 * What one question says of somebody.
 *
 * <p>As in Corbett and Anderson's tutors only the first answer to each question counts, and one that was given with help counts as wrong.
 *
 * @param credit from 0 to 1
 * @param options how many there were to choose from; 0 where the answer is typed
 */
record Evidence(Instant at, String family, String topic, double credit, int options) {

    /** The evidence in attempts that are in their order. */
    static List<Evidence> of(List<PastAttempt> attempts) {
        Set<PastAttempt.Question> seen = new HashSet<>();
        List<Evidence> found = new ArrayList<>();
        for (PastAttempt attempt : attempts) {
            if (seen.add(attempt.question())) {
                double credit = attempt.helped() ? 0 : attempt.credit();
                found.add(new Evidence(attempt.at(), attempt.family(), attempt.topic(), credit, attempt.options()));
            }
        }
        return found;
    }

    boolean isRight() {
        return credit == 1;
    }
}
