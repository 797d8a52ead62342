package org.eigenlens.content;

/**
 * A line of text, such as a title or an answer option, in two forms.
 *
 * @param html safe inline HTML, formulas as {@code <eig-math>} elements
 * @param text the same without mark-up, for accessible names, tables of contents and search
 */
public record Phrase(String html, String text) {

    public static final Phrase EMPTY = new Phrase("", "");

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
