package org.eigenlens.learner.exam;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eigenlens.quiz.Difficulty;

/**
 * What somebody asks for.
 *
 * @param questions how many, at most {@value #MOST_QUESTIONS}
 * @param time at most {@value #MOST_MINUTES} minutes
 * @param topics slugs of lessons, at least one
 */
public record ExamPlan(int questions, Duration time, Set<String> topics, Difficulty difficulty) {

    public static final int MOST_QUESTIONS = 30;
    public static final int MOST_MINUTES = 240;

    /** The numbers of questions that a form offers. */
    public static final List<Integer> SIZES = List.of(3, 5, 10, 15, 20);

    /** The minutes that a form offers. */
    public static final List<Integer> MINUTES = List.of(10, 20, 30, 45, 60, 90, 120);

    /** Refuses what is no exam by an {@link IllegalArgumentException}. */
    public ExamPlan {
        topics = Set.copyOf(topics);
        if (questions < 1 || questions > MOST_QUESTIONS) {
            throw new IllegalArgumentException("An exam has from 1 to " + MOST_QUESTIONS + " questions.");
        }
        if (time.compareTo(Duration.ofMinutes(1)) < 0 || time.compareTo(Duration.ofMinutes(MOST_MINUTES)) > 0) {
            throw new IllegalArgumentException("An exam takes from 1 to " + MOST_MINUTES + " minutes.");
        }
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("An exam is about at least one topic.");
        }
    }
}
