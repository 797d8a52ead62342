package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eigenlens.classroom.FloorSight;
import org.eigenlens.classroom.Reply;
import org.eigenlens.classroom.room.FloorQuestion;
import org.eigenlens.classroom.room.StudentCommand;

/** The questions from the floor, for a student: ask one, and say which others you would like answered. Nobody sees who asked. */
final class StudentFloor extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient Function<StudentCommand, Reply> tell;
    private final TextField field = new TextField(getTranslation("floor.field"));
    private final OrderedList list = new OrderedList();
    private final Map<Integer, Item> items = new HashMap<>();

    StudentFloor(Function<StudentCommand, Reply> tell) {
        this.tell = tell;
        addClassName("student-floor");
        field.setMaxLength(FloorQuestion.LONGEST);
        field.setManualValidation(true);
        field.setHelperText(getTranslation("floor.help"));
        field.addKeyUpListener(Key.ENTER, enter -> ask());
        Button ask = new Button(getTranslation("floor.ask"), click -> ask());
        Div form = new Div(field, ask);
        form.addClassName("floor-form");
        list.addClassName("floor-list");
        setContent(new Div(form, list));
        setSummaryText(getTranslation("floor.title", 0));
    }

    private void ask() {
        String text = field.getValue().strip();
        if (text.isEmpty() || text.length() > FloorQuestion.LONGEST) {
            complain(getTranslation(text.isEmpty() ? "floor.empty" : "floor.too-long", FloorQuestion.LONGEST));
            return;
        }
        if (tell.apply(new StudentCommand.AskFromFloor(text)) instanceof Reply.Refused refused) {
            complain(Refusals.words(this, refused));
        } else {
            complain("");
            field.clear();
        }
    }

    private void vote(StudentCommand vote) {
        if (tell.apply(vote) instanceof Reply.Refused refused) {
            complain(Refusals.words(this, refused));
        }
    }

    private void complain(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    /** Shows the questions in the order in which they were asked, so that none moves from under a finger when it is voted for. */
    void show(List<FloorSight> questions, Set<Integer> votes) {
        setSummaryText(getTranslation("floor.title", questions.size()));
        Set<Integer> ids = questions.stream().map(FloorSight::id).collect(Collectors.toSet());
        items.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        questions.stream()
                .sorted(Comparator.comparingInt(FloorSight::id))
                .forEach(question -> items.computeIfAbsent(question.id(), this::added)
                        .show(question, votes.contains(question.id())));
    }

    private Item added(int id) {
        Item item = new Item(id);
        list.add(item);
        return item;
    }

    /** One question, which keeps its place and the keyboard while its votes change. */
    private final class Item extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Button vote;
        private final Span text = new Span();
        private boolean wanted;

        Item(int id) {
            vote = new Button("", click -> vote(new StudentCommand.VoteForFloor(id, !wanted)));
            add(vote, text);
        }

        void show(FloorSight question, boolean votedFor) {
            wanted = votedFor;
            text.setText(question.text());
            vote.setText(getTranslation("floor.votes", question.votes()));
            vote.setAriaLabel(getTranslation("floor.vote", question.text(), question.votes()));
            vote.getElement().setAttribute("aria-pressed", String.valueOf(votedFor));
        }
    }
}
