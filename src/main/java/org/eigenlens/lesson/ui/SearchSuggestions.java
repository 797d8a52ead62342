package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.eigenlens.content.Block;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.ui.Markup;

/** Where to go when nothing is found, or nothing is asked yet: what the lessons define, and the course. */
final class SearchSuggestions extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 12;

    SearchSuggestions(Catalogue catalogue) {
        addClassName("search-suggestions");
        UnorderedList terms = new UnorderedList();
        catalogue.lessons().stream()
                .flatMap(
                        lesson -> lesson.blocks(Block.Definition.class).stream().map(term -> entry(lesson, term)))
                .limit(MOST)
                .forEach(terms::add);
        if (terms.getComponentCount() > 0) {
            add(new Paragraph(getTranslation("search.terms")), terms);
        }
        Anchor course = new Anchor(LessonNavigation.course(), getTranslation("search.course"));
        add(new Paragraph(course));
    }

    private static ListItem entry(Lesson lesson, Block.Definition term) {
        return new ListItem(new Anchor(LessonNavigation.lesson(lesson.slug(), term.id()), Markup.line(term.title())));
    }
}
