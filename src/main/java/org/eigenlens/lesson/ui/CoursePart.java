package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Part;
import org.eigenlens.quiz.ui.Markup;

/** One part of the course with its lessons in order. */
final class CoursePart extends Section {

    private static final long serialVersionUID = 1L;

    CoursePart(Part part, Catalogue catalogue) {
        addClassName("course-part");
        H2 title = new H2(part.title());
        title.setId("part-" + part.id());
        getElement().setAttribute("aria-labelledby", "part-" + part.id());
        add(title);
        if (!part.summary().isEmpty()) {
            Paragraph summary = new Paragraph(Markup.line(part.summary()));
            summary.addClassName("part-summary");
            add(summary);
        }
        OrderedList lessons = new OrderedList();
        lessons.addClassName("course-lessons");
        catalogue.lessons(part).forEach(lesson -> lessons.add(new LessonCard(lesson, catalogue)));
        add(lessons);
    }
}
