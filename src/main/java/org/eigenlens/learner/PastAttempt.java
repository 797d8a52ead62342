package org.eigenlens.learner;

import java.time.Instant;
import java.util.Optional;
import org.eigenlens.quiz.Attempt;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoiceFormat;

/**
 * An attempt at a practice question, as it is kept.
 *
 * @param family the id of what was asked
 * @param version of the family at that time: with another one the seed gives another question
 * @param topic the slug of the lesson that it practises
 * @param response as it was entered
 * @param credit from 0 to 1; 1 only for what is right
 * @param misconception the known mistake that leads to this answer, if it is one
 * @param helped whether a hint, a picture or the solution had been shown before
 * @param options how many there were to choose from; 0 where the answer is typed or made
 */
public record PastAttempt(
        Instant at,
        String family,
        int version,
        String topic,
        long seed,
        Difficulty difficulty,
        String response,
        double credit,
        Optional<String> misconception,
        boolean helped,
        int options) {

    /** Longer responses are cut here. No format reads so long a one. */
    static final int LONGEST = 4_000;

    /** Refuses a negative number of options by an {@link IllegalArgumentException}. */
    public PastAttempt {
        if (options < 0) {
            throw new IllegalArgumentException("There are " + options + " options.");
        }
        response = response.substring(0, Math.min(response.length(), LONGEST));
    }

    static PastAttempt of(Attempt attempt, int options, Instant at) {
        return new PastAttempt(
                at,
                attempt.family().id(),
                attempt.family().version(),
                attempt.family().topic(),
                attempt.seed(),
                attempt.difficulty(),
                attempt.response(),
                attempt.credit(),
                attempt.misconception(),
                attempt.helped(),
                options);
    }

    /** How many there are to choose one from; 0 where the answer is more than one of some options. */
    public static int options(AnswerFormat<?> format) {
        return format instanceof ChoiceFormat choice ? choice.options().size() : 0;
    }

    /** What was asked, so that two attempts at the same question can be told from two questions. */
    public Question question() {
        return new Question(family, version, seed, difficulty);
    }

    /** One variant of a family. */
    public record Question(String family, int version, long seed, Difficulty difficulty) {}
}
