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
            if (!pieces[i].isEmpty()) {
                prose.getElement().appendChild(i % 2 == 0 ? Element.createText(pieces[i]) : formula(pieces[i], alone));
            }
        }
        return prose;
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
