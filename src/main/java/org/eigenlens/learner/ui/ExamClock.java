package org.eigenlens.learner.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** Counts down what the server says is left; the browser's own clock may be wrong and is not asked. */
@Tag("exam-clock")
@JsModule("./learner/exam-clock.ts")
final class ExamClock extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    ExamClock(Duration left, Runnable over) {
        getElement().setAttribute("label", getTranslation("exam.left"));
        getElement().setAttribute("one", getTranslation("exam.left.one"));
        getElement().setAttribute("more", getTranslation("exam.left.more"));
        getElement().setProperty("left", (double) left.toMillis());
        getElement().addEventListener("over", event -> over.run());
    }
}
