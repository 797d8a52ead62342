package org.eigenlens.quiz;

import java.util.List;

/**
 * A guided problem with its numbers.
 *
 * @param story what all parts speak of: markdown with TeX
 * @param widget a picture to explore with, as the directive of a lesson; it shows other numbers, or it would give the answers away
 * @param parts four to six questions, each with its own answer, in an order in which one helps with the next
 */
public record Problem(String story, String widget, List<Variant> parts) {

    /** Refuses fewer than four parts and more than six by an {@link IllegalArgumentException}. */
    public Problem {
        parts = List.copyOf(parts);
        if (parts.size() < 4 || parts.size() > 6) {
            throw new IllegalArgumentException("A problem has four to six parts, not " + parts.size() + ".");
        }
    }
}
