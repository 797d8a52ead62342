package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.ui.Markup;
import org.eigenlens.quiz.ui.PracticeNavigation;

/** The way on from a lesson, the way back, and the way to practise it. */
final class LessonNeighbours extends Nav {

    private static final long serialVersionUID = 1L;

    LessonNeighbours(Lesson lesson, Catalogue catalogue) {
        addClassName("lesson-nav");
        getElement().setAttribute("aria-label", getTranslation("lesson.neighbours"));
        catalogue.previous(lesson).ifPresent(previous -> add(link("prev", "lesson.previous", previous)));
        add(practice(lesson));
        catalogue.next(lesson).ifPresent(next -> add(link("next", "lesson.next", next)));
    }

    private Anchor practice(Lesson lesson) {
        Span direction = new Span(getTranslation("lesson.practice"));
        direction.addClassName("direction");
        return new Anchor(
                PracticeNavigation.practice(lesson.slug()),
                direction,
                new Span(getTranslation("lesson.practice-topic")));
    }

    private Anchor link(String relation, String key, Lesson lesson) {
        Span direction = new Span(getTranslation(key));
        direction.addClassName("direction");
        Anchor link = new Anchor(LessonNavigation.lesson(lesson.slug()), direction, Markup.line(lesson.title()));
        link.getElement().setAttribute("rel", relation);
        return link;
    }
}
