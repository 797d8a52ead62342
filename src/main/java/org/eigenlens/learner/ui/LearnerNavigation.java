package org.eigenlens.learner.ui;

import java.util.UUID;

/** The addresses of a learner's pages, relative to the application's root. */
public final class LearnerNavigation {

    static final String ME = "me";
    static final String DATA = "me/data.json";
    static final String PAGE = "page";
    static final String EXAM = "exam";
    static final String REPORT = "exam/:id";
    static final String QUESTION = "question";

    private LearnerNavigation() {}

    /** What is kept of whoever opens it. */
    public static String me() {
        return ME;
    }

    /** That page, at a page of the history, counted from 1. */
    static String me(int page) {
        return page == 1 ? ME + "#history" : ME + "?" + PAGE + "=" + page + "#history";
    }

    /** Where a mock exam begins and goes on. */
    public static String exam() {
        return EXAM;
    }

    /** A question of the exam that runs. */
    static String exam(int question) {
        return EXAM + "?" + QUESTION + "=" + question;
    }

    /** The report of an exam that is over. */
    static String report(UUID exam) {
        return EXAM + "/" + exam;
    }
}
