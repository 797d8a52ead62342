package org.eigenlens.quiz.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eigenlens.quiz.Difficulty;

/** The addresses of practice, relative to the application's root. */
public final class PracticeNavigation {

    static final String PRACTICE = "practice";
    static final String QUESTION = "practice/:family/:seed?";
    static final String DIFFICULTY = "difficulty";
    static final String RUN = "run";

    private PracticeNavigation() {}

    /** The page with all topics and their families. */
    public static String practice() {
        return PRACTICE;
    }

    /** That page, at the families of a topic, which is the slug of a lesson. */
    public static String practice(String topic) {
        return PRACTICE + "#" + topic;
    }

    static String practice(Difficulty difficulty) {
        return PRACTICE + "?" + DIFFICULTY + "=" + name(difficulty);
    }

    /** One variant: the address gives the same on every machine. */
    public static String question(String family, long seed, Difficulty difficulty) {
        return PRACTICE + "/" + family + "/" + seed + "?" + DIFFICULTY + "=" + name(difficulty);
    }

    static String question(String family, long seed, Difficulty difficulty, Run run) {
        String question = question(family, seed, difficulty);
        return run.isInTurn()
                ? question
                : question + "&" + RUN + "=" + URLEncoder.encode(run.text(), StandardCharsets.UTF_8);
    }

    /** A question of a family, with which a run begins that goes on as the learner needs it. */
    public static String chosen(String family) {
        return question(family, Practice.newSeed(), Difficulty.MEDIUM, Run.CHOSEN);
    }

    static String name(Difficulty difficulty) {
        return difficulty.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Difficulty> difficulty(String name) {
        return Arrays.stream(Difficulty.values())
                .filter(difficulty -> name(difficulty).equals(name))
                .findFirst();
    }
}
