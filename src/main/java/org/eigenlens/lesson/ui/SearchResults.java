package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.eigenlens.content.Phrase;
import org.eigenlens.content.SearchHit;
import org.eigenlens.quiz.ui.Markup;

/** What was found, best first. The arrow keys go from one to the next, and from the field to the first. */
@Tag("search-results")
@JsModule("./lesson/search-results.ts")
final class SearchResults extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    void add(SearchHit hit) {
        Anchor link = new Anchor(address(hit), hit.title());
        H2 title = new H2(link);
        Paragraph snippet = new Paragraph(Markup.line(new Phrase(hit.snippet(), "", "")));
        Div found = new Div(title);
        if (!hit.section().isEmpty()) {
            Paragraph where = new Paragraph(getTranslation("search.in", hit.lessonTitle()));
            where.addClassName("where");
            found.add(where);
        }
        found.add(snippet);
        found.addClassName("search-hit");
        add(found);
    }

    private static String address(SearchHit hit) {
        return hit.section().isEmpty()
                ? LessonNavigation.lesson(hit.slug())
                : LessonNavigation.lesson(hit.slug(), hit.section());
    }
}
