package org.eigenlens.quiz;

import java.util.Optional;

/**
 * A response to a practice question that could be read and was graded.
 *
 * @param family what was asked, with its id, its version and the topic that it practises
 * @param seed gives the question again, together with the family, its version and the difficulty
 * @param response as it was entered
 * @param credit from 0 to 1; 1 only for what is right
 * @param misconception the name of the known mistake that leads to this answer, if it is one
 * @param helped whether a hint, a picture or the solution had been shown before
 */
public record Attempt(
        Family.About family,
        long seed,
        Difficulty difficulty,
        String response,
        double credit,
        Optional<String> misconception,
        boolean helped) {

    /** Refuses a credit that is none by an {@link IllegalArgumentException}. */
    public Attempt {
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("A credit is from 0 to 1, not " + credit + ".");
        }
    }
}
