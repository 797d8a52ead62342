package org.eigenlens.quiz.ui;

import java.util.Set;
import org.eigenlens.quiz.Difficulty;

/**
 * Which questions somebody asks for.
 *
 * @param size how many, at most {@value #MOST}
 * @param topics slugs of lessons, at least one
 */
public record Selection(int size, Set<String> topics, Difficulty difficulty) {

    public static final int MOST = 30;

    /** Refuses what selects nothing, or too much, by an {@link IllegalArgumentException}. */
    public Selection {
        topics = Set.copyOf(topics);
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("From 1 to " + MOST + " questions can be asked for.");
        }
        if (topics.isEmpty()) {
            throw new IllegalArgumentException("Questions are about at least one topic.");
        }
    }
}
