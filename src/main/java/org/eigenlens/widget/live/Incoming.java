package org.eigenlens.widget.live;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message from a page. */
sealed interface Incoming {

    /**
     * What a page asks while a control is held.
     *
     * @param widget the widget's name
     * @param n counts up within a connection, so that an answer older than the picture shown can be dropped
     * @param state the state as parameters
     * @param lead before whose eyes the hand moves, if before anybody's
     */
    record Question(
            String widget,
            long n,
            Map<String, String> state,
            @Nullable Lead lead) implements Incoming {

        /**
         * Where a picture stands that others watch.
         *
         * @param ticket the ticket by which the page leads
         */
        record Lead(String ticket, String page, String place) {}
    }

    /** The page wants to be shown what the ticket is for. */
    record Follow(String ticket) implements Incoming {}

    /** The page that holds the ticket is there. */
    record Beat(String ticket) implements Incoming {}

    /** So many frames have come in on this connection so far. */
    record Seen(long frames) implements Incoming {}

    /** The longest text that names a ticket, a page or a place. */
    int LONGEST_NAME = 200;

    /**
     * Reads a message.
     *
     * @throws BadQuestion if it is not one that our own page would send
     */
    static Incoming read(String message, JsonMapper json) throws BadQuestion {
        try {
            JsonNode tree = json.readTree(message);
            if (tree.path("follow").isString()) {
                return new Follow(tree.path("follow").asString());
            }
            if (tree.path("beat").isString()) {
                return new Beat(tree.path("beat").asString());
            }
            if (tree.path("seen").isNumber()) {
                return new Seen(tree.path("seen").asLong(0));
            }
            // The JSON word null reads as no question at all.
            @Nullable Question question = json.treeToValue(tree, Question.class);
            if (question == null || !isComplete(question)) {
                throw new BadQuestion("incomplete");
            }
            return question;
        } catch (JacksonException notJson) {
            throw new BadQuestion("not a question");
        }
    }

    private static boolean isComplete(Question question) {
        Question.Lead lead = question.lead();
        return question.widget() != null
                && question.state() != null
                && !question.state().containsValue(null)
                && (lead == null || isName(lead.ticket()) && isName(lead.page()) && isName(lead.place()));
    }

    private static boolean isName(@Nullable String text) {
        return text != null && text.length() <= LONGEST_NAME;
    }
}
