package org.eigenlens.quiz.ui;

/**
 * In which order questions follow each other, as an address says it: the families of one topic in turn, or a mixture.
 *
 * @param mixed whether the next family is chosen at random
 * @param topic where from, if it is; empty for all topics
 */
record Run(boolean mixed, String topic) {

    static final Run IN_TURN = new Run(false, "");
    static final Run EVERYTHING = new Run(true, "");

    private static final String ALL = "mixed";

    static Run mixed(String topic) {
        return new Run(true, topic);
    }

    static Run read(String text) {
        return text.isEmpty() ? IN_TURN : text.equals(ALL) ? EVERYTHING : mixed(text);
    }

    /** As an address says it; empty for the usual order. */
    String text() {
        return !mixed ? "" : topic.isEmpty() ? ALL : topic;
    }
}
