package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import org.eigenlens.content.Block;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.ui.Markup;

/** The sections of a lesson as links; the browser marks the one that is being read. */
@Tag("lesson-contents")
@JsModule("./lesson/lesson-contents.ts")
final class TableOfContents extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 2;

    TableOfContents(Lesson lesson) {
        addClassName("toc");
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", getTranslation("lesson.contents"));
        OrderedList list = new OrderedList();
        lesson.headings().stream()
                .filter(heading -> heading.level() <= DEEPEST)
                .forEach(heading -> list.add(entry(lesson, heading)));
        NativeDetails fold = new NativeDetails(getTranslation("lesson.contents"), list);
        add(fold);
    }

    private static ListItem entry(Lesson lesson, Block.Heading heading) {
        Anchor link = new Anchor(LessonNavigation.lesson(lesson.slug(), heading.id()), Markup.line(heading.title()));
        return new ListItem(link);
    }
}
