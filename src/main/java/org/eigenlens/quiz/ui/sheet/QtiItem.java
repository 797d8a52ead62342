package org.eigenlens.quiz.ui.sheet;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.ui.Served;

/** Writes a question as an item of QTI 3.0: declarations, body, response processing, and feedback, in the order that its schema asks for. */
final class QtiItem {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String RESPONSE = "RESPONSE";
    private static final String FEEDBACK = "FEEDBACK";
    private static final String SOLUTION = "SOLUTION";
    private static final String IDENTIFIER = "identifier";
    private static final String RESPONSE_IDENTIFIER = "response-identifier";
    private static final String FIELD_LENGTH = "20";

    private final Xml xml;
    private final Variant variant;
    private final Marked marked;

    private QtiItem(Xml xml, Variant variant) {
        this.xml = xml;
        this.variant = variant;
        this.marked = Marked.of(variant.rubric());
    }

    static byte[] document(Served served, String identifier) {
        return Xml.document(xml -> xml.element(
                "qti-assessment-item",
                () -> new QtiItem(xml, served.variant()).write(),
                "xmlns",
                NAMESPACE,
                IDENTIFIER,
                identifier,
                "title",
                served.family().about().id() + " " + served.seed(),
                "adaptive",
                "false",
                "time-dependent",
                "false",
                "xml:lang",
                "en"));
    }

    private void write() {
        response();
        outcomes();
        xml.element("qti-item-body", this::body);
        new QtiProcessing(xml, marked).write();
        feedback();
    }

    private void response() {
        switch (marked) {
            case Marked.Number number -> declared("single", "float", List.of(Double.toString(number.value())));
            case Marked.Words words -> declared("single", "string", List.of(words.right()));
            case Marked.Order order ->
                declared(
                        "ordered",
                        IDENTIFIER,
                        order.right().stream().map(QtiItem::choice).toList());
            case Marked.Options options -> options(options);
            case Marked.ByHand byHand -> declared("single", "string", List.of());
        }
    }

    private void declared(String cardinality, String type, List<String> right) {
        declared(cardinality, type, right, () -> {});
    }

    private void declared(String cardinality, String type, List<String> right, Runnable mapping) {
        xml.element(
                "qti-response-declaration",
                () -> {
                    if (!right.isEmpty()) {
                        xml.element(
                                "qti-correct-response", () -> right.forEach(value -> xml.simple("qti-value", value)));
                    }
                    mapping.run();
                },
                IDENTIFIER,
                RESPONSE,
                "cardinality",
                cardinality,
                "base-type",
                type);
    }

    private void options(Marked.Options options) {
        List<String> right =
                options.right().stream().sorted().map(QtiItem::choice).toList();
        declared(options.single() ? "single" : "multiple", IDENTIFIER, right, () -> {
            if (!options.single()) {
                xml.element(
                        "qti-mapping",
                        () -> IntStream.rangeClosed(1, options.options().size())
                                .forEach(option -> xml.empty(
                                        "qti-map-entry",
                                        "map-key",
                                        choice(option),
                                        "mapped-value",
                                        Double.toString(options.shareOf(option)))),
                        "lower-bound",
                        "0",
                        "upper-bound",
                        "1",
                        "default-value",
                        "0");
            }
        });
    }

    private void outcomes() {
        xml.element(
                "qti-outcome-declaration",
                () -> xml.element("qti-default-value", () -> xml.simple("qti-value", "0")),
                marked instanceof Marked.ByHand
                        ? new String[] {
                            IDENTIFIER,
                            "SCORE",
                            "cardinality",
                            "single",
                            "base-type",
                            "float",
                            "external-scored",
                            "human"
                        }
                        : new String[] {IDENTIFIER, "SCORE", "cardinality", "single", "base-type", "float"});
        xml.element(
                "qti-outcome-declaration",
                () -> xml.element("qti-default-value", () -> xml.simple("qti-value", "1")),
                IDENTIFIER,
                "MAXSCORE",
                "cardinality",
                "single",
                "base-type",
                "float");
        List.of(FEEDBACK, SOLUTION)
                .forEach(outcome -> xml.empty(
                        "qti-outcome-declaration",
                        IDENTIFIER,
                        outcome,
                        "cardinality",
                        "single",
                        "base-type",
                        IDENTIFIER));
    }

    private void body() {
        new QtiText(xml).blocks(variant.statement());
        switch (marked) {
            case Marked.Number number -> field();
            case Marked.Words words -> field();
            case Marked.Options options ->
                choices(
                        "qti-choice-interaction",
                        options.options(),
                        RESPONSE_IDENTIFIER,
                        RESPONSE,
                        "shuffle",
                        "true",
                        "max-choices",
                        options.single() ? "1" : "0");
            case Marked.Order order ->
                choices("qti-order-interaction", order.items(), RESPONSE_IDENTIFIER, RESPONSE, "shuffle", "false");
            case Marked.ByHand byHand -> {
                xml.empty("qti-extended-text-interaction", RESPONSE_IDENTIFIER, RESPONSE);
                forWhoMarks(byHand);
            }
        }
    }

    private void field() {
        xml.element(
                "p",
                () -> xml.empty(
                        "qti-text-entry-interaction", RESPONSE_IDENTIFIER, RESPONSE, "expected-length", FIELD_LENGTH));
    }

    private void forWhoMarks(Marked.ByHand byHand) {
        xml.element(
                "qti-rubric-block",
                () -> xml.element("qti-content-body", () -> {
                    xml.element("p", () -> xml.simple("code", byHand.right()));
                    new QtiText(xml).blocks(variant.solution());
                }),
                "use",
                "scoring",
                "view",
                "scorer");
    }

    private void choices(String interaction, List<String> items, String... attributes) {
        xml.element(
                interaction,
                () -> IntStream.rangeClosed(1, items.size())
                        .forEach(item -> xml.element(
                                "qti-simple-choice",
                                () -> new QtiText(xml).line(items.get(item - 1)),
                                IDENTIFIER,
                                choice(item))),
                attributes);
    }

    static String choice(int number) {
        return "choice-" + number;
    }

    private void feedback() {
        if (marked instanceof Marked.Number number) {
            IntStream.rangeClosed(1, number.mistakes().size())
                    .forEach(mistake -> feedback(
                            FEEDBACK,
                            QtiProcessing.mistake(mistake),
                            number.mistakes().get(mistake - 1).reason()));
        }
        if (marked instanceof Marked.Options options) {
            options.reasons().keySet().stream()
                    .sorted()
                    .forEach(option -> feedback(
                            FEEDBACK,
                            QtiProcessing.mistake(option),
                            options.reasons().getOrDefault(option, "")));
        }
        if (!(marked instanceof Marked.ByHand)) {
            feedback(SOLUTION, QtiProcessing.SHOWN, variant.solution());
        }
    }

    private void feedback(String outcome, String identifier, String markdown) {
        xml.element(
                "qti-modal-feedback",
                () -> xml.element("qti-content-body", () -> new QtiText(xml).blocks(markdown)),
                "outcome-identifier",
                outcome,
                IDENTIFIER,
                identifier,
                "show-hide",
                "show");
    }
}
