package org.eigenlens.widgets.criticalpoint;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.widget.Words;

/** What is said of a critical point: what it is, how the loss bends along d, and what decides where the Hessian does not. */
record CriticalPointWords(Words words, CriticalPoint point) {

    String sentence() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("class." + point.definiteness(), curvature(0), curvature(1)));
        if (isUndecided()) {
            sentences.add(words.say("undecided."
                    + (isQuadratic()
                            ? "QUADRATIC." + point.definiteness()
                            : landscape().name())));
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
