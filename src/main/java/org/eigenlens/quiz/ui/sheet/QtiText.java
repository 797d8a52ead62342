package org.eigenlens.quiz.ui.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eigenlens.content.Phrase;
import org.eigenlens.content.markdown.LessonMarkdown;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Markdown as an item of QTI shows it: XHTML with formulas in MathML. Only elements of a short list are written, without attributes; of any other there remain its words.
 *
 * @param xml where it is written
 */
record QtiText(Xml xml) {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "em",
            "strong",
            "code",
            "ul",
            "ol",
            "li",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "pre",
            "blockquote");

    private static final String FORMULA = "eig-math";

    /** Paragraphs and what else stands between them. */
    void blocks(String markdown) {
        write(LessonMarkdown.html(LessonMarkdown.parse(markdown)));
    }

    /** What stands within a line. */
    void line(String markdown) {
        write(Phrase.of(markdown).html());
    }

    private void write(String html) {
        inside(parsed("<div>" + html + "</div>"));
    }

    private void inside(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                write(element);
            } else {
                xml.words(String.valueOf(child.getNodeValue()));
            }
        }
    }

    private void write(Element element) {
        if (element.getTagName().equals(FORMULA)) {
            formula(element);
        } else if (ELEMENTS.contains(element.getTagName())) {
            xml.element(element.getTagName(), () -> inside(element));
        } else {
            inside(element);
        }
    }

    /** A formula on a line of its own stands between paragraphs, where QTI lets nothing stand that is not in one. */
    private void formula(Element element) {
        if (element.hasAttribute("display")) {
            xml.element("p", () -> new MathMl(xml).write(element.getTextContent(), true));
        } else {
            new MathMl(xml).write(element.getTextContent(), false);
        }
    }

    private static Node parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("The content room writes well-formed HTML.", broken);
        }
    }
}
