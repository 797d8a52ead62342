package org.eigenlens.quiz.ui;

/** The addresses of problem sets, relative to the application's root. */
public final class ProblemsNavigation {

    static final String PROBLEMS = "problems";
    static final String PROBLEM = "problems/:problem/:seed?";

    private ProblemsNavigation() {}

    /** The page with all problem sets. */
    public static String problems() {
        return PROBLEMS;
    }

    /** One problem: the address gives the same numbers on every machine. */
    public static String problem(String slug, long seed) {
        return PROBLEMS + "/" + slug + "/" + seed;
    }
}
