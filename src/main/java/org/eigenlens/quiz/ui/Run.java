package org.eigenlens.quiz.ui;

/**
 * In which order questions follow each other, as an address says it.
 *
 * @param order how the next family is found
 * @param topic where from, if it is a mixture; empty for all topics
 */
record Run(Order order, String topic) {

    enum Order {
        /** The families of one topic, one after another. */
        IN_TURN,
        /** By lot. */
        MIXED,
        /** By what the learner knows and what is due. */
        CHOSEN
    }

    static final Run IN_TURN = new Run(Order.IN_TURN, "");
    static final Run EVERYTHING = new Run(Order.MIXED, "");
    static final Run CHOSEN = new Run(Order.CHOSEN, "");

    private static final String ALL = "mixed";
    private static final String BY_ADVICE = "chosen";

    static Run mixed(String topic) {
        return new Run(Order.MIXED, topic);
    }

    static Run read(String text) {
        return switch (text) {
            case "" -> IN_TURN;
            case ALL -> EVERYTHING;
            case BY_ADVICE -> CHOSEN;
            default -> mixed(text);
        };
    }

    /** As an address says it; empty for the usual order. */
    String text() {
        return switch (order) {
            case IN_TURN -> "";
            case CHOSEN -> BY_ADVICE;
            case MIXED -> topic.isEmpty() ? ALL : topic;
        };
    }

    boolean isInTurn() {
        return order == Order.IN_TURN;
    }
}
