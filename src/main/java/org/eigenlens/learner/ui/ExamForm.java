package org.eigenlens.learner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.eigenlens.quiz.ui.Selection;
import org.eigenlens.quiz.ui.SelectionForm;
import org.eigenlens.quiz.ui.Topic;

/** Asks for the questions of an exam, and for its time. */
final class ExamForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Integer> MINUTES = List.of(10, 20, 30, 45, 60, 90, 120);
    private static final int FIRST_TIME = 20;

    ExamForm(List<Topic> offered, BiConsumer<Selection, Duration> begin) {
        addClassName("exam-form");
        RadioButtonGroup<Integer> time = new RadioButtonGroup<>(getTranslation("exam.time"));
        time.setItems(MINUTES);
        time.setRenderer(new TextRenderer<>(minutes -> getTranslation("exam.minutes", minutes)));
        time.setValue(FIRST_TIME);
        add(new SelectionForm(
                offered,
                getTranslation("exam.begin"),
                selection -> begin.accept(selection, Duration.ofMinutes(time.getValue())),
                time));
    }
}
