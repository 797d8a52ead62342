package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.eigenlens.classroom.QuestionSight;
import org.eigenlens.classroom.room.Phase;
import org.eigenlens.quiz.ui.QuestionText;
import org.jspecify.annotations.Nullable;

/** The question on the wall: what is asked and how many have answered, and when they are shown, the results. */
final class WallQuestion extends Div {

    private static final long serialVersionUID = 1L;

    private final Div statement = new Div();
    private final OrderedList options = new OrderedList();
    private final Paragraph count = new Paragraph();
    private final ResultsBox results = new ResultsBox();
    private transient @Nullable QuestionSight shown;

    WallQuestion() {
        addClassName("wall-question");
        count.addClassName("question-count");
        add(new H2(getTranslation("ask.title")), statement, options, count, results);
        setVisible(false);
    }

    void show(Optional<QuestionSight> question) {
        setVisible(question.isPresent());
        question.ifPresent(this::show);
        shown = question.orElse(null);
    }

    private void show(QuestionSight now) {
        if (shown == null || shown.id() != now.id() || shown.round() != now.round()) {
            statement.removeAll();
            statement.add(QuestionText.of(now.prompt().statement()));
            options.removeAll();
            now.prompt().options().forEach(option -> options.add(new ListItem(QuestionText.line(option))));
        }
        // The results name the options, and of several rounds each its own question.
        statement.setVisible(now.results().size() < 2);
        options.setVisible(now.results().isEmpty() && !now.prompt().options().isEmpty());
        count.setText(getTranslation(now.phase() == Phase.OPEN ? "wall.open" : "wall.closed", now.answered()));
        results.show(now.results());
    }
}
