package org.eigenlens.lab.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;

/** Text of the report: words, and formulas in TeX between dollar signs. Nothing in it is read as HTML. */
@JsModule("./math/eig-math.ts")
final class Prose extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private Prose(String tag) {
        super(tag);
    }

    /** An element with this text inside. */
    static Prose of(String tag, String text) {
        Prose prose = new Prose(tag);
        String[] pieces = text.split("\\$", -1);
        boolean alone = pieces.length == 3 && pieces[0].isEmpty() && pieces[2].isEmpty();
        for (int i = 0; i < pieces.length; i++) {
            boolean isFormula = i % 2 == 1 && i + 1 < pieces.length;
            if (isFormula) {
                String mark = markBefore(pieces[i + 1]);
                pieces[i + 1] = pieces[i + 1].substring(mark.length());
                prose.getElement().appendChild(together(formula(pieces[i], alone), mark));
            } else if (!pieces[i].isEmpty()) {
                prose.getElement().appendChild(Element.createText(pieces[i]));
            }
        }
        return prose;
    }

    private static String markBefore(String text) {
        boolean marked = !text.isEmpty() && ".,;:)".indexOf(text.charAt(0)) >= 0;
        return marked ? text.substring(0, 1) : "";
    }

    /** A formula and the mark after it, which a browser would else part at the end of a line. */
    private static Element together(Element formula, String mark) {
        if (mark.isEmpty()) {
            return formula;
        }
        Element whole = new Element("span").setAttribute("class", "nowrap");
        return whole.appendChild(formula, Element.createText(mark));
    }

    /** A formula on a line of its own. */
    static Prose display(String tex) {
        Prose display = new Prose("eig-math");
        display.getElement().setAttribute("display", true).setProperty("tex", tex);
        return display;
    }

    /** A formula in the line; one that stands alone may be wide, and then scrolls in its own box. */
    private static Element formula(String tex, boolean alone) {
        return new Element("eig-math").setAttribute("scrolls", alone).setProperty("tex", tex);
    }
}
