package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.eigenlens.content.Phrase;

/** Text with its formulas, of a lesson or a question. The HTML comes from the content room, which lets nothing through that can run. */
@JsModule("./math/eig-math.ts")
@CssImport("./quiz/answer.css")
@NpmPackage(value = "katex", version = "0.19.1")
public final class Markup extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    private Markup(String tag, String html) {
        super(tag);
        getElement().setProperty("innerHTML", html);
    }

    /** Paragraphs, lists, tables. */
    public static Markup prose(String html) {
        return new Markup("div", html);
    }

    /** A title, as part of a line. */
    public static Markup line(Phrase phrase) {
        return new Markup("span", phrase.html());
    }

    /** An answer option, named in words: browsers leave formulas out of the name that a label gives. */
    public static Markup option(Phrase phrase) {
        Markup option = line(phrase);
        if (phrase.html().contains("<eig-math")) {
            option.getElement().setAttribute("role", "img").setAttribute("aria-label", phrase.text());
        }
        return option;
    }

    /** A line of markdown as it stands in a lesson's front matter. */
    public static Markup line(String markdown) {
        return line(Phrase.of(markdown));
    }

    /** An element of another tag, such as a heading, with a phrase in it. */
    public static Markup element(String tag, Phrase phrase) {
        return new Markup(tag, phrase.html());
    }
}
