package org.eigenlens.learner.exam;

import java.time.Instant;
import java.util.Optional;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Family;

/**
 * A question of an exam with what has been answered so far.
 *
 * @param number counted from 1
 * @param response empty while there is none
 * @param answeredAt when the response was last changed
 * @param mark what it is worth; only when the exam is over
 */
public record ExamQuestion(
        int number,
        PastAttempt.Question question,
        String topic,
        String response,
        Optional<Instant> answeredAt,
        Optional<Mark> mark) {

    /** A response is at most so long; no format reads a longer one. */
    public static final int LONGEST = 4_000;

    /**
     * What a response is worth.
     *
     * @param credit from 0 to 1
     * @param misconception the known mistake that leads to it, if it is one
     */
    public record Mark(double credit, Optional<String> misconception) {

        static final Mark NOTHING = new Mark(0, Optional.empty());
    }

    /** A question that has not been answered yet. */
    public static ExamQuestion asked(int number, Family.About family, long seed, Difficulty difficulty) {
        return new ExamQuestion(
                number,
                new PastAttempt.Question(family.id(), family.version(), seed, difficulty),
                family.topic(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    public boolean isAnswered() {
        return !response.isEmpty();
    }

    public double credit() {
        return mark.map(Mark::credit).orElse(0.0);
    }
}
