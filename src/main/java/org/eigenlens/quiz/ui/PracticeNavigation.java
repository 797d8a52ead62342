package org.eigenlens.quiz.ui;

import java.util.Locale;
import org.eigenlens.quiz.Difficulty;

/** The addresses of practice, relative to the application's root. */
public final class PracticeNavigation {

    static final String PRACTICE = "practice";
    static final String QUESTION = "practice/:family/:seed";
    static final String DIFFICULTY = "difficulty";
    static final String MIXED = "mixed";

    private PracticeNavigation() {}

    /** The page with all topics and their families. */
    public static String practice() {
        return PRACTICE;
    }

    /** That page, at the families of a topic, which is the slug of a lesson. */
    public static String practice(String topic) {
        return PRACTICE + "#" + topic;
    }

    /** One variant: the address reproduces it on every machine. */
    public static String question(String family, long seed, Difficulty difficulty) {
        return PRACTICE + "/" + family + "/" + seed + "?" + DIFFICULTY + "=" + name(difficulty);
    }

    static String name(Difficulty difficulty) {
        return difficulty.name().toLowerCase(Locale.ROOT);
    }
}
