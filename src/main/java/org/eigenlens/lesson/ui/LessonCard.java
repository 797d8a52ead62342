package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.ui.Markup;

/** A lesson on the course page: its number and title, what it says, how long it takes and what it builds on. */
final class LessonCard extends ListItem {

    private static final long serialVersionUID = 1L;

    LessonCard(Lesson lesson, Catalogue catalogue) {
        addClassName("lesson-card");
        Span number = new Span(String.valueOf(catalogue.lessons().indexOf(lesson) + 1));
        number.addClassName("lesson-number");
        H3 title = new H3(new Anchor(LessonNavigation.lesson(lesson.slug()), Markup.line(lesson.title())));
        Paragraph meta =
                new Paragraph(getTranslation("lesson.minutes", lesson.about().minutes()));
        meta.addClassName("lesson-meta");
        List<Lesson> needed = catalogue.prerequisites(lesson);
        if (!needed.isEmpty()) {
            meta.add(new LessonHeader.BuildsOn(needed));
        }
        add(number, title, new Paragraph(Markup.line(lesson.about().summary())), meta);
    }
}
