package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;

/** A line that can be typed as a formula as well; the text in the line is what counts, and all that the server sees. */
@Tag("formula-entry")
@JsModule("./quiz/formula-entry.ts")
@NpmPackage(value = "mathlive", version = "0.111.1")
final class FormulaEntry extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final List<String> WORDS = List.of(
            "formula",
            "text",
            "help",
            "keyboard",
            "empty",
            "unread",
            "failed",
            "numbers",
            "matrices",
            "fraction",
            "root",
            "power",
            "vector",
            "matrix",
            "row",
            "no-row",
            "column",
            "no-column");

    FormulaEntry(TextField field) {
        // The element fills the place in itself; a pattern without arguments comes back as it stands.
        getElement()
                .setPropertyMap(
                        "words",
                        WORDS.stream()
                                .collect(Collectors.toMap(word -> word, word -> getTranslation("formula." + word))));
        add(field);
    }
}
