package org.eigenlens.content;

import org.jspecify.annotations.Nullable;

/**
 * A part of the course.
 *
 * @param id what the front matter of its lessons says, such as {@code eigendecomposition}
 */
public record Part(String id, String title, String summary) {

    /**
     * Checks the parts; an absent summary is empty.
     *
     * @throws IllegalArgumentException with a sentence for the author
     */
    public Part(@Nullable String id, @Nullable String title, @Nullable String summary) {
        if (id == null || !isId(id) || title == null || title.isBlank()) {
            throw new IllegalArgumentException("A part needs an id of lower-case words and a title.");
        }
        this.id = id;
        this.title = title.strip();
        this.summary = summary == null ? "" : summary.strip();
    }

    static boolean isId(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
