package org.eigenlens.widgets.quadraticform;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.widget.Words;

/** What is said of a quadratic form: its value at the point, its class, and of which matrices it is. */
record QuadraticFormWords(Words words, Form form) {

    String sentence() {
        List<String> sentences = new ArrayList<>(List.of(ofTheValue(), ofTheClass()));
        if (form.state().isGram()) {
            sentences.add(words.say("sentence.gram"));
        } else if (!form.state().typed().isSymmetric()) {
            sentences.add(words.say("sentence.lopsided"));
        }
        if (!form.state().exact()) {
            sentences.add(words.say("sentence.numeric"));
        }
        return String.join(" ", sentences);
    }

    private String ofTheValue() {
        return words.say(
                "sentence.value", form.showing().vector(form.state().point()).text(), text(form.value()));
    }

    private String ofTheClass() {
        List<ExactNumber> values = form.spectrum().eigenvaluesWithMultiplicity();
        return words.say("class." + form.definiteness(), text(values.get(0)), text(values.get(1)));
    }

    private String text(ExactNumber number) {
        return form.showing().briefly(number).text();
    }
}
