package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** What the lecturer does in the room, beside the lesson. On a screen too narrow for that it lies over the foot of the lesson, and folds. */
final class Console extends Div {

    private static final long serialVersionUID = 1L;

    private static final String FOLDED = "is-folded";

    private final Button fold = new Button("", click -> fold(!hasClassName(FOLDED)));

    Console(String title, Component... panels) {
        addClassName("console");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("lecture.console"));
        fold.addClassName("console-fold");
        Div head = new Div(new H1(title), fold);
        head.addClassName("console-head");
        Div body = new Div(panels);
        body.addClassName("console-panels");
        add(head, body);
        fold(false);
    }

    private void fold(boolean folded) {
        setClassName(FOLDED, folded);
        fold.setText(getTranslation(folded ? "lecture.unfold" : "lecture.fold"));
    }
}
