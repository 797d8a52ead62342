package org.eigenlens.learner;

import java.time.Instant;

/**
 * The last response to a checkpoint or a prediction of a lesson.
 *
 * @param lesson its slug
 * @param question the id of the question in the lesson
 */
public record LessonResponse(String lesson, String question, String response, Instant at) {

    /** Longer responses are not kept: none that can be read is so long. */
    static final int LONGEST = 4_000;

    /** Refuses a response that is too long to be kept by an {@link IllegalArgumentException}. */
    public LessonResponse {
        if (response.length() > LONGEST) {
            throw new IllegalArgumentException("A response has at most " + LONGEST + " characters.");
        }
    }
}
