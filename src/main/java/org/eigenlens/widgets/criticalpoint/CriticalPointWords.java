package org.eigenlens.widgets.criticalpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.widget.Words;

/** What is said of a critical point: what it is, how the loss bends along d, and what decides where the Hessian does not. */
record CriticalPointWords(Words words, CriticalPoint point) {

    String sentence() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "class" + size() + "." + point.definiteness(),
                IntStream.range(0, size()).mapToObj(this::curvature).toArray()));
        if (isUndecided()) {
            sentences.add(words.say(
                    "undecided." + (isQuadratic() ? whereFlat() : landscape().name())));
        }
        sentences.add(words.say(
                "sentence.along", point.showing().vector(point.state().offset()).text(), text(point.curvature())));
        if (!point.state().exact()) {
            sentences.add(words.say("sentence.numeric"));
        }
        return String.join(" ", sentences);
    }

    /** Whether terms of higher degree have the last word. */
    private boolean isUndecided() {
        return switch (point.definiteness()) {
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> true;
            case POSITIVE_DEFINITE, INDEFINITE, NEGATIVE_DEFINITE -> false;
        };
    }

    /** How the quadratic loss is flat: of which sign it is else, and along how many axes not. */
    private String whereFlat() {
        long zeros = point.axes().stream().filter(axis -> axis.value().isZero()).count();
        return "QUADRATIC" + size() + "." + point.definiteness() + "." + zeros;
    }

    private int size() {
        return point.axes().size();
    }

    private boolean isQuadratic() {
        return landscape().isQuadratic();
    }

    private Landscape landscape() {
        return point.state().landscape();
    }

    private String curvature(int i) {
        return text(point.axes().get(i).value());
    }

    private String text(ExactNumber number) {
        return point.showing().briefly(number).text();
    }
}
