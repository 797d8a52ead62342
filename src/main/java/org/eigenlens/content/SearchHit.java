package org.eigenlens.content;

/**
 * A section of a lesson that search has found.
 *
 * @param section the id of its heading; empty for the beginning of the lesson
 * @param title of the section; for the beginning of the lesson that of the lesson
 * @param snippet the sentence that fits best, as safe HTML with the words that were found in {@code <mark>}
 */
public record SearchHit(String slug, String lessonTitle, String section, String title, String snippet) {

    /** Where the section is: {@code /lesson/slug#section}. */
    public String address() {
        return "/lesson/" + slug + (section.isEmpty() ? "" : "#" + section);
    }
}
