package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** The page of a lesson in the browser: tells when its text is painted, finds the section of the address, opens folds for print. */
@Tag("lesson-page")
@JsModule("./lesson/lesson-page.ts")
class LessonElement extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    LessonElement() {
        addClassName("lesson");
    }

    /** Tells the id of the section that is being read whenever that changes; empty for the head of the lesson. */
    void whenSection(Consumer<String> listener) {
        getElement().setAttribute("tells-section", true);
        getElement()
                .addEventListener(
                        "section",
                        event -> listener.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventDetail();
    }

    /** Scrolls to a section without taking the keyboard there; to the head if there is no such section. */
    void scrollTo(String section) {
        getElement().callJsFunction("scrollToSection", section);
    }

    void whenPainted(Runnable task) {
        getElement().addEventListener("painted", event -> task.run());
    }
}
