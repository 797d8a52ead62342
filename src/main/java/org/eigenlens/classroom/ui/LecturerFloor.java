package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.eigenlens.classroom.FloorSight;
import org.eigenlens.classroom.room.LecturerCommand;

/** The questions from the floor, for the lecturer, the most wanted first. */
final class LecturerFloor extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<LecturerCommand> tell;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(getTranslation("floor.none"));
    private transient List<FloorSight> shown = List.of();

    LecturerFloor(Consumer<LecturerCommand> tell) {
        super("floor");
        this.tell = tell;
        list.addClassName("floor-list");
        add(none, list);
    }

    void show(List<FloorSight> questions) {
        none.setVisible(questions.isEmpty());
        if (questions.equals(shown)) {
            return;
        }
        shown = questions;
        list.removeAll();
        questions.forEach(question -> list.add(item(question)));
    }

    private ListItem item(FloorSight question) {
        Span text = new Span(question.text());
        Span votes = new Span(getTranslation("floor.votes", question.votes()));
        votes.addClassName("floor-votes");
        Button done = new Button(
                getTranslation("floor.done"),
                click -> tell.accept(new LecturerCommand.MarkAnswered(question.id(), true)));
        Button remove = new Button(
                getTranslation("floor.remove"),
                click -> tell.accept(new LecturerCommand.RemoveFromFloor(question.id())));
        done.setAriaLabel(getTranslation("floor.done") + ": " + question.text());
        remove.setAriaLabel(getTranslation("floor.remove") + ": " + question.text());
        List.of(done, remove).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        return new ListItem(votes, text, row(done, remove));
    }
}
