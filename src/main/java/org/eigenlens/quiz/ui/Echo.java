package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Shows how a response is understood, before it is sent. */
final class Echo extends Div {

    private static final long serialVersionUID = 1L;

    private final Element formula = new Element("eig-math");

    Echo() {
        addClassName("answer-echo");
        getElement().setAttribute("role", "status");
        formula.setAttribute("scrolls", "");
        show("");
    }

    /** Shows a formula in TeX; nothing if there is none. */
    void show(String tex) {
        removeAll();
        if (!tex.isEmpty()) {
            formula.setProperty("tex", tex);
            add(new Span(getTranslation("practice.understood")));
            getElement().appendChild(formula);
        }
    }

    /** Says something of what was understood, beside it. */
    void caution(String sentence) {
        Span caution = new Span(sentence);
        caution.addClassName("caution");
        add(caution);
    }

    /** Says why nothing is understood yet; nothing if there is no reason. */
    void say(String sentence) {
        removeAll();
        if (!sentence.isEmpty()) {
            add(new Span(sentence));
        }
    }
}
