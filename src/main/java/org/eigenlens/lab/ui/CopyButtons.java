package org.eigenlens.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.Locale;
import org.eigenlens.math.exact.text.Dialect;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.Words;
import tools.jackson.databind.json.JsonMapper;

/** Copies the matrix in the notation of another program; the browser does it, which has the clipboard. */
@Tag("lab-copy")
@JsModule("./lab/lab-copy.ts")
final class CopyButtons extends Component {

    private static final long serialVersionUID = 1L;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final transient Words words;

    private record Notation(String name, String text) {}

    CopyButtons(Words words) {
        this.words = words;
        getElement().setAttribute("label", words.say("copy.label"));
        getElement().setAttribute("copied", words.say("copy.copied"));
        getElement().setAttribute("refused", words.say("copy.refused"));
        getElement().setAttribute("data-no-print", true);
    }

    void show(MatrixLiteral matrix) {
        getElement()
                .setPropertyJson(
                        "notations",
                        JSON.valueToTree(Arrays.stream(Dialect.values())
                                .map(dialect -> new Notation(name(dialect), matrix.in(dialect)))
                                .toList()));
    }

    private String name(Dialect dialect) {
        return words.say("copy." + dialect.name().toLowerCase(Locale.ROOT));
    }
}
