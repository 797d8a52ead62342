package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.ui.Markup;

/** The head of a lesson: what it is, how long it takes, what it builds on, what the reader can do afterwards. */
final class LessonHeader extends Header {

    private static final long serialVersionUID = 1L;

    LessonHeader(Lesson lesson, Catalogue catalogue) {
        addClassName("lesson-header");
        catalogue.parts().stream()
                .filter(part -> part.id().equals(lesson.about().part()))
                .forEach(part -> add(line("lesson-part", part.title())));
        H1 title = new H1();
        title.add(Markup.line(lesson.title()));
        Paragraph summary = new Paragraph(Markup.line(lesson.about().summary()));
        summary.addClassName("lesson-summary");
        add(title, summary, meta(lesson, catalogue), goals(lesson));
    }

    private static Paragraph line(String className, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(className);
        return line;
    }

    private Component meta(Lesson lesson, Catalogue catalogue) {
        Paragraph meta = line(
                "lesson-meta", getTranslation("lesson.minutes", lesson.about().minutes()));
        List<Lesson> needed = catalogue.prerequisites(lesson);
        if (!needed.isEmpty()) {
            meta.add(new BuildsOn(needed));
        }
        return meta;
    }

    private Component goals(Lesson lesson) {
        UnorderedList list = new UnorderedList();
        lesson.about().goals().forEach(goal -> list.add(new ListItem(Markup.line(goal))));
        Fold goals = new Fold(new Span(getTranslation("lesson.goals")), List.of(list));
        goals.addClassName("lesson-goals");
        return goals;
    }

    /** Names lessons that another builds on, each a link. */
    static final class BuildsOn extends Span {

        private static final long serialVersionUID = 1L;

        BuildsOn(List<Lesson> needed) {
            addClassName("builds-on");
            setText(getTranslation("lesson.builds-on"));
            for (int i = 0; i < needed.size(); i++) {
                add(i == 0 ? " " : ", ");
                add(new Anchor(
                        LessonNavigation.lesson(needed.get(i).slug()),
                        Markup.line(needed.get(i).title())));
            }
        }
    }
}
