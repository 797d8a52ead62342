package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.response.UnreadableException;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.NamedMatrices;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.frame.WidgetFrame;

/** A live picture that is set as the question asks; the response is its state. */
final class WidgetInput<S extends Record> implements AnswerInput {

    private final Widget<S> widget;
    private final WidgetFormat format;
    private final Div place = new Div();
    private final Paragraph complaint = new Paragraph();
    private final List<Runnable> whenChanged = new ArrayList<>();
    private WidgetFrame<S> frame;

    WidgetInput(Widget<S> widget, WidgetFormat format) {
        this.widget = widget;
        this.format = format;
        complaint.addClassName("answer-complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        place.addClassName("answer-widget");
        frame = framed(Parameters.NONE);
        show();
    }

    private WidgetFrame<S> framed(Parameters current) {
        NamedMatrices none = new NamedMatrices(Map.of());
        WidgetFrame<S> made = new WidgetFrame<>(
                widget,
                new Parameters(format.start()),
                current,
                none,
                UI.getCurrentOrThrow().getLocale());
        made.whenAtRest(() -> whenChanged.forEach(Runnable::run));
        return made;
    }

    private void show() {
        place.removeAll();
        place.add(frame, complaint);
    }

    @Override
    public Component component() {
        return place;
    }

    @Override
    public String response() {
        return frame.parameters().query();
    }

    @Override
    public void restore(String response) {
        try {
            frame = framed(new Parameters(format.parse(response)));
            show();
        } catch (UnreadableException | BadParameter old) {
            complain(format.advice());
        }
    }

    @Override
    public void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
        KeptHeight.of(place, sentence);
    }

    @Override
    public void whenEntered(Runnable task) {
        // Enter belongs to the picture here, and so sends nothing off.
    }

    @Override
    public void whenChanged(Runnable task) {
        whenChanged.add(task);
    }
}
