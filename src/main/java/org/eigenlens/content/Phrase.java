package org.eigenlens.content;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.eigenlens.content.markdown.LessonMarkdown;
import org.eigenlens.content.markdown.PlainText;

/**
 * A line of text, such as a title or an answer option, in three forms.
 *
 * @param html safe inline HTML, formulas as {@code <eig-math>} elements
 * @param text the same without mark-up, for accessible names, tables of contents and search
 * @param markdown the same as an author may write it
 */
public record Phrase(String html, String text, String markdown) {

    public static final Phrase EMPTY = new Phrase("", "", "");

    /** Reads a line of markdown, such as a goal in the front matter; what is more than one line is taken as plain text. */
    public static Phrase of(String markdown) {
        Node only = LessonMarkdown.parse(markdown.strip()).getFirstChild();
        if (only instanceof Paragraph && only.getNext() == null) {
            return of(only);
        }
        Paragraph plain = new Paragraph();
        plain.appendChild(new Text(markdown));
        return of(plain);
    }

    /** What is inside a node of markdown. */
    static Phrase of(Node node) {
        return new Phrase(LessonMarkdown.innerHtml(node), PlainText.of(node), LessonMarkdown.innerMarkdown(node));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
