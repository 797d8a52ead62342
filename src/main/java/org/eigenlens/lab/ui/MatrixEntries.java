package org.eigenlens.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import org.eigenlens.widget.Words;

/** The matrix entry by entry, between brackets. */
@Tag("lab-matrix")
@JsModule("./lab/lab-matrix.ts")
final class MatrixEntries extends Component {

    private static final long serialVersionUID = 1L;

    private static final String DETAIL = "event.detail";

    MatrixEntries(Words words) {
        getElement().setProperty("label", words.say("input.entries"));
        getElement().setAttribute("entry", words.say("input.entry"));
    }

    /** Calls with the text of the whole matrix whenever an entry has been changed. */
    void whenTyped(Consumer<String> task) {
        getElement()
                .addEventListener(
                        "typed",
                        event -> task.accept(event.getEventData().path(DETAIL).asString("")))
                .addEventData(DETAIL);
    }

    void show(String text) {
        getElement().setProperty("text", text);
        complain(false);
    }

    void complain(boolean complaint) {
        getElement().setProperty("complaint", complaint);
    }
}
