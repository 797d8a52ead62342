package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Where pictures of a lesson stand that a hand moves before the eyes of others: before whom, or whose eyes, its ticket says. The browser's half is
 * {@code frontend/classroom/live-stage.ts}.
 */
@Tag("live-stage")
@JsModule("./classroom/live-stage.ts")
class LiveStage extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Shows what the hand here does to whoever follows; an empty ticket shows it to nobody. */
    final void leadBy(String ticket) {
        getElement().setProperty("leads", ticket);
    }

    /** Shows here what the hand does that the ticket is for; an empty one is for none. */
    final void followBy(String ticket) {
        getElement().setProperty("follows", ticket);
    }

    /** Which lesson stands here. */
    final void holds(String lesson) {
        getElement().setProperty("page", lesson);
    }
}
