package org.eigenlens.learner.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import org.eigenlens.learner.exam.ExamQuestion;

/**
 * Keeps what is answered inside, in whatever form, in the browser until the server has kept it, so that a connection or a server that is lost between two moves loses nothing; when
 * the page comes back it is handed over.
 */
@Tag("answer-draft")
@JsModule("./learner/answer-draft.ts")
final class Draft extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final String DETAIL = "event.detail";

    /** Is for one question, whose name tells it from all others. */
    Draft(String name) {
        getElement().setAttribute("name", name);
    }

    /** Gives a response to whoever restores it, if there is one that the server does not have. */
    void whenHandedOver(Consumer<String> task) {
        getElement()
                .addEventListener("draft", event -> {
                    String response = event.getEventData().get(DETAIL).asString();
                    if (response.length() <= ExamQuestion.LONGEST) {
                        task.accept(response);
                    }
                })
                .addEventData(DETAIL);
    }

    /** The server has this response. */
    void kept(String response) {
        getElement().callJsFunction("kept", response);
    }
}
