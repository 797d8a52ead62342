package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.eigenlens.classroom.QuestionSight;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Phase;
import org.eigenlens.quiz.ui.QuestionText;
import org.jspecify.annotations.Nullable;

/** The question on the screens, for the lecturer: how many have answered, and what comes next. */
final class LecturerQuestion extends Panel {

    private static final long serialVersionUID = 1L;

    private final Div statement = new Div();
    private final Paragraph count = new Paragraph();
    private final ResultsBox results = new ResultsBox();
    private final Button close;
    private final Button reveal;
    private final Button again;
    private final Button aside;
    private transient @Nullable QuestionSight shown;

    LecturerQuestion(Consumer<LecturerCommand> tell, Runnable askAgain) {
        super("question");
        close = button("question.close", () -> tell.accept(new LecturerCommand.CloseQuestion()));
        reveal = button("question.reveal", () -> tell.accept(new LecturerCommand.Reveal()));
        again = button("question.second", askAgain);
        aside = button("question.aside", () -> tell.accept(new LecturerCommand.SetAside()));
        close.addThemeVariants(ButtonVariant.PRIMARY);
        reveal.addThemeVariants(ButtonVariant.PRIMARY);
        count.addClassName("question-count");
        count.getElement().setAttribute("role", "status");
        add(statement, count, row(close, reveal, again, aside), results);
        setVisible(false);
    }

    private Button button(String key, Runnable task) {
        return new Button(getTranslation(key), click -> task.run());
    }

    void show(Optional<QuestionSight> question, int present) {
        setVisible(question.isPresent());
        question.ifPresent(now -> show(now, present));
        shown = question.orElse(null);
    }

    private void show(QuestionSight now, int present) {
        if (shown == null || shown.id() != now.id() || shown.round() != now.round()) {
            statement.removeAll();
            statement.add(QuestionText.of(now.prompt().statement()));
        }
        close.setVisible(now.phase() == Phase.OPEN);
        reveal.setVisible(now.phase() == Phase.CLOSED);
        again.setText(getTranslation(now.drawn() ? "question.second" : "question.second.same"));
        again.setVisible(now.phase() != Phase.OPEN);
        aside.setVisible(now.phase() != Phase.OPEN);
        count.setText(getTranslation("question.count", now.answered(), Math.max(present, now.answered()), now.round()));
        results.show(now.results());
    }
}
