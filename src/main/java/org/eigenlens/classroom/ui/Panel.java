package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A titled part of the console. */
class Panel extends Div {

    private static final long serialVersionUID = 1L;

    Panel(String name) {
        addClassNames("panel", "panel-" + name);
        add(new H2(getTranslation("panel." + name)));
    }

    /** Parts that stand in a line as long as there is room. */
    static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("panel-row");
        return row;
    }
}
