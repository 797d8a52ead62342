package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eigenlens.classroom.QuestionSight;
import org.eigenlens.classroom.Reply;
import org.eigenlens.classroom.room.Phase;
import org.eigenlens.classroom.room.StudentCommand;
import org.eigenlens.quiz.ui.AnswerInput;
import org.eigenlens.quiz.ui.AnswerInputs;
import org.eigenlens.quiz.ui.QuestionText;
import org.eigenlens.widget.Widgets;
import org.jspecify.annotations.Nullable;

/** The question on the screens, for one student: what is asked, where to answer, and in the end what all have answered. */
final class StudentQuestion extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Widgets widgets;
    private final transient Function<StudentCommand, Reply> tell;
    private final Paragraph status = new Paragraph();
    private final ResultsBox results = new ResultsBox();
    private final Button send = new Button(getTranslation("ask.send"), click -> send());
    private transient @Nullable QuestionSight shown;
    private transient @Nullable AnswerInput input;
    private transient Optional<String> sent = Optional.empty();

    StudentQuestion(Widgets widgets, Function<StudentCommand, Reply> tell) {
        this.widgets = widgets;
        this.tell = tell;
        addClassName("room-question");
        status.addClassName("question-status");
        status.getElement().setAttribute("role", "status");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        setVisible(false);
    }

    void show(Optional<QuestionSight> question, Optional<String> answer) {
        setVisible(question.isPresent());
        question.ifPresent(now -> show(now, answer));
        shown = question.orElse(null);
    }

    private void show(QuestionSight now, Optional<String> answer) {
        if (shown == null || shown.id() != now.id() || shown.round() != now.round()) {
            put(now, answer.or(() -> draft(now)));
        }
        sent = answer;
        boolean open = now.phase() == Phase.OPEN;
        send.setVisible(open);
        if (input != null) {
            input.component().getElement().setEnabled(open);
        }
        String key = now.phase().name().toLowerCase(Locale.ROOT);
        status.setText(getTranslation(answer.isPresent() ? "ask." + key + ".answered" : "ask." + key));
        results.show(now.results());
    }

    /** What was begun in the round before and never sent, where the same is asked once more. */
    private Optional<String> draft(QuestionSight now) {
        if (input == null
                || shown == null
                || shown.id() != now.id()
                || !shown.prompt().equals(now.prompt())) {
            return Optional.empty();
        }
        String begun = input.response();
        return begun.equals(sent.orElse("")) ? Optional.empty() : Optional.of(begun);
    }

    private void put(QuestionSight now, Optional<String> filled) {
        removeAll();
        AnswerInput made = AnswerInputs.of(now.prompt().format(), widgets);
        filled.ifPresent(made::restore);
        made.whenEntered(this::send);
        input = made;
        H2 title = new H2(getTranslation(now.round() == 1 ? "ask.title" : "ask.title.again", now.round()));
        getElement().executeJs("this.scrollIntoView()");
        add(title, QuestionText.of(now.prompt().statement()), made.component(), send, status, results);
    }

    private void send() {
        if (input == null || shown == null) {
            return;
        }
        String response = input.response();
        if (response.isBlank()) {
            input.complain(getTranslation("question.empty"));
            return;
        }
        Reply reply = response.length() > org.eigenlens.classroom.room.Round.LONGEST_ANSWER
                ? new Reply.Unreadable(getTranslation("ask.too-long"))
                : tell.apply(new StudentCommand.Answer(shown.id(), shown.round(), response));
        input.complain(
                switch (reply) {
                    case Reply.Done done -> "";
                    case Reply.Unreadable unreadable -> unreadable.sentence();
                    case Reply.Refused refused -> Refusals.words(this, refused);
                });
    }
}
