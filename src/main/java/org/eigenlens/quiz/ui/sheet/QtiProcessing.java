package org.eigenlens.quiz.ui.sheet;

import java.util.List;

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
            case Marked.Number number -> condition(() -> near(number.value()), number.mistakes());
            case Marked.Words words ->
                condition(() -> xml.element("qti-string-match", this::both, "case-sensitive", "false"), List.of());
            default -> condition(() -> xml.element("qti-match", this::both), List.of());
        }
    }

    private void condition(Runnable isRight, List<Marked.Mistake> mistakes) {
        xml.element("qti-response-condition", () -> {
            xml.element("qti-response-if", () -> {
                isRight.run();
                set("SCORE", "float", "1");
            });
            for (int i = 1; i <= mistakes.size(); i++) {
                String name = mistake(i);
                double value = mistakes.get(i - 1).value();
                xml.element("qti-response-else-if", () -> {
                    near(value);
                    set("FEEDBACK", IDENTIFIER, name);
                });
            }
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
