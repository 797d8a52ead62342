package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks everybody to look up. */
final class PauseNotice extends Div {

    private static final long serialVersionUID = 1L;

    PauseNotice() {
        addClassName("room-pause");
        getElement().setAttribute("role", "status");
        Paragraph say = new Paragraph(getTranslation("room.paused"));
        add(say);
        setVisible(false);
    }
}
