package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.eigenlens.content.Phrase;
import org.eigenlens.quiz.ui.Markup;

/** A box in the text with a title that says what it is: a definition, an example, a proof, a question. */
class Callout extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the empty box.
     *
     * @param kind the last part of the message that names it, and its class in the style sheet
     * @param level the place of its title in the outline of the page, 2 to 6
     */
    Callout(String kind, String id, Phrase title, int level) {
        addClassNames("callout", kind);
        setId(id);
        Div heading = new Div(new Span(getTranslation("lesson." + kind)));
        heading.addClassName("callout-title");
        heading.setId(id + "-title");
        heading.getElement().setAttribute("role", "heading");
        heading.getElement().setAttribute("aria-level", String.valueOf(Math.min(level, 6)));
        if (!title.isEmpty()) {
            heading.add(Markup.line(title));
        }
        // A group and no region: many are called alike, and the landmarks of a page are few.
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id + "-title");
        add(heading);
    }
}
