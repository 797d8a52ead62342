package org.eigenlens.learner.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Keeps what is typed inside in the browser until the server has kept it, so that a connection or a server that is lost between two keys loses nothing; when the page comes back it
 * is filled in again and sent.
 */
@Tag("answer-draft")
@JsModule("./learner/answer-draft.ts")
final class Draft extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Is for one question, whose name tells it from all others. */
    Draft(String name) {
        getElement().setAttribute("name", name);
    }

    /** The server has this response. */
    void kept(String response) {
        getElement().callJsFunction("kept", response);
    }
}
