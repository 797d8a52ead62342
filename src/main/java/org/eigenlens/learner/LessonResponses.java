package org.eigenlens.learner;

import java.util.List;
import java.util.Optional;

/** The answers of learners to the checkpoints and predictions of lessons: the last one to each. */
public interface LessonResponses {

    void put(LearnerId learner, LessonResponse response);

    /** The last response to a question of a lesson. */
    Optional<String> response(LearnerId learner, String lesson, String question);

    /** All of a learner's, in the order in which they were given. */
    List<LessonResponse> all(LearnerId learner);
}
