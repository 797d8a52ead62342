package org.eigenlens.quiz.ui.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes how the response to an item of QTI 3.0 becomes a score and a choice of feedback. */
record QtiProcessing(Xml xml, Marked marked) {

    static final String SHOWN = "shown";

    private static final String RESPONSE = "RESPONSE";
    private static final String IDENTIFIER = "identifier";

    /** The name of the feedback to a known mistake, counted from 1. */
    static String mistake(int number) {
        return "mistake-" + number;
    }

    void write() {
        if (marked instanceof Marked.ByHand) {
            return;
        }
        xml.element("qti-response-processing", () -> {
            score();
            set("SOLUTION", IDENTIFIER, SHOWN);
        });
    }

    private void score() {
        switch (marked) {
            case Marked.Options options
            when !options.single() ->
                xml.element(
                        "qti-set-outcome-value",
                        () -> xml.empty("qti-map-response", IDENTIFIER, RESPONSE),
                        IDENTIFIER,
                        "SCORE");
            case Marked.Options options -> choice(options);
            case Marked.Number number -> number(number);
            case Marked.Words words ->
                condition(() -> xml.element("qti-string-match", this::both, "case-sensitive", "false"), Map.of());
            default -> condition(() -> xml.element("qti-match", this::both), Map.of());
        }
    }

    private void number(Marked.Number number) {
        Map<String, Runnable> mistakes = new LinkedHashMap<>();
        for (int i = 1; i <= number.mistakes().size(); i++) {
            double value = number.mistakes().get(i - 1).value();
            mistakes.put(mistake(i), () -> near(value));
        }
        condition(() -> near(number.value()), mistakes);
    }

    private void choice(Marked.Options options) {
        Map<String, Runnable> mistakes = new LinkedHashMap<>();
        options.reasons().keySet().stream()
                .sorted()
                .forEach(option -> mistakes.put(mistake(option), () -> xml.element("qti-match", () -> is(option))));
        condition(() -> xml.element("qti-match", this::both), mistakes);
    }

    private void is(int option) {
        xml.empty("qti-variable", IDENTIFIER, RESPONSE)
                .simple("qti-base-value", QtiItem.choice(option), "base-type", IDENTIFIER);
    }

    private void condition(Runnable isRight, Map<String, Runnable> mistakes) {
        xml.element("qti-response-condition", () -> {
            xml.element("qti-response-if", () -> {
                isRight.run();
                set("SCORE", "float", "1");
            });
            mistakes.forEach((name, isMade) -> xml.element("qti-response-else-if", () -> {
                isMade.run();
                set("FEEDBACK", IDENTIFIER, name);
            }));
        });
    }

    private void both() {
        xml.empty("qti-variable", IDENTIFIER, RESPONSE).empty("qti-correct", IDENTIFIER, RESPONSE);
    }

    private void near(double value) {
        String tolerance = Double.toString(Marked.Number.toleranceAt(value));
        xml.element(
                "qti-equal",
                () -> xml.empty("qti-variable", IDENTIFIER, RESPONSE)
                        .simple("qti-base-value", Double.toString(value), "base-type", "float"),
                "tolerance-mode",
                "absolute",
                "tolerance",
                tolerance + " " + tolerance);
    }

    private void set(String outcome, String type, String value) {
        xml.element(
                "qti-set-outcome-value",
                () -> xml.simple("qti-base-value", value, "base-type", type),
                IDENTIFIER,
                outcome);
    }
}
