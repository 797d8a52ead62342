package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;

/** The head of the course page: what this is, a picture of it, and the first thing to read. */
final class CourseHead extends Header {

    private static final long serialVersionUID = 1L;

    CourseHead(Catalogue catalogue) {
        addClassName("course-head");
        Paragraph lead = new Paragraph(getTranslation("course.lead"));
        lead.addClassName("course-lead");
        Component begin =
                catalogue.lessons().stream().findFirst().map(this::begin).orElseGet(this::empty);
        add(new Div(new H1(getTranslation("course.title")), lead, begin), picture());
    }

    private Component begin(Lesson first) {
        Anchor start = new Anchor(LessonNavigation.lesson(first.slug()), getTranslation("course.begin"));
        start.addClassName("course-begin");
        return start;
    }

    private Component empty() {
        Paragraph none = new Paragraph(getTranslation("course.empty"));
        none.addClassName("notice");
        return none;
    }

    private static Svg picture() {
        Svg picture = new Svg(Objects.requireNonNull(CourseHead.class.getResourceAsStream("course.svg")));
        picture.addClassName("course-picture");
        return picture;
    }
}
