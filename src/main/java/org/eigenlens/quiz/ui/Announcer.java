package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.html.Span;

/** Says to a screen reader what the eye sees by itself. */
final class Announcer extends Span {

    private static final long serialVersionUID = 1L;

    Announcer() {
        addClassName("announcer");
        getElement().setAttribute("role", "status");
    }
}
