package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The page of a lesson in the browser: tells when its text is painted, finds the section of the address, opens folds for print. */
@Tag("lesson-page")
@JsModule("./lesson/lesson-page.ts")
class LessonElement extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    LessonElement() {
        addClassName("lesson");
    }

    void whenPainted(Runnable task) {
        getElement().addEventListener("painted", event -> task.run());
    }
}
