package org.eigenlens.quiz.ui.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Runs the response processing of an item of QTI 3.0, as far as it is used here, as its specification says. */
final class QtiScore {

    private final Element item;
    private final List<String> response;
    private final Map<String, String> outcomes = new HashMap<>();

    private QtiScore(Element item, List<String> response) {
        this.item = item;
        this.response = response;
    }

    /** The outcomes of a response; SCORE is there always. */
    static Map<String, String> of(Element item, List<String> response) {
        QtiScore score = new QtiScore(item, response);
        score.outcomes.put("SCORE", "0");
        Banks.all(item, "qti-response-processing")
                .forEach(rules -> Banks.children(rules).forEach(score::run));
        return score.outcomes;
    }

    private void run(Element rule) {
        switch (rule.getTagName()) {
            case "qti-set-outcome-value" ->
                outcomes.put(
                        rule.getAttribute("identifier"),
                        value(Banks.children(rule).get(0)));
            case "qti-response-condition" -> {
                for (Element branch : Banks.children(rule)) {
                    List<Element> parts = Banks.children(branch);
                    if (holds(parts.get(0))) {
                        parts.subList(1, parts.size()).forEach(this::run);
                        return;
                    }
                }
            }
            default -> throw new IllegalArgumentException(rule.getTagName());
        }
    }

    private String value(Element expression) {
        return switch (expression.getTagName()) {
            case "qti-base-value" -> expression.getTextContent();
            case "qti-map-response" -> String.valueOf(mapped());
            default -> throw new IllegalArgumentException(expression.getTagName());
        };
    }

    private double mapped() {
        Element mapping = Banks.all(item, "qti-mapping").get(0);
        double sum = Banks.all(mapping, "qti-map-entry").stream()
                .filter(entry -> response.contains(entry.getAttribute("map-key")))
                .mapToDouble(entry -> Double.parseDouble(entry.getAttribute("mapped-value")))
                .sum();
        return Math.clamp(
                sum,
                Double.parseDouble(mapping.getAttribute("lower-bound")),
                Double.parseDouble(mapping.getAttribute("upper-bound")));
    }

    private boolean holds(Element condition) {
        List<String> right = values(Banks.children(condition).get(1));
        return switch (condition.getTagName()) {
            case "qti-match" -> response.equals(right);
            case "qti-string-match" -> response.get(0).equalsIgnoreCase(right.get(0));
            case "qti-equal" -> {
                double tolerance =
                        Double.parseDouble(condition.getAttribute("tolerance").split(" ")[0]);
                yield Math.abs(Double.parseDouble(response.get(0)) - Double.parseDouble(right.get(0))) <= tolerance;
            }
            default -> throw new IllegalArgumentException(condition.getTagName());
        };
    }

    private List<String> values(Element expression) {
        return expression.getTagName().equals("qti-correct")
                ? Banks.all(Banks.all(item, "qti-correct-response").get(0), "qti-value").stream()
                        .map(Element::getTextContent)
                        .toList()
                : List.of(expression.getTextContent());
    }
}
