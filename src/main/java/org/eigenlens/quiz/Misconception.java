package org.eigenlens.quiz;

/**
 * A wrong answer that a known mistake leads to.
 *
 * @param name the mistake in a few lower-case words with hyphens, the same wherever it is made, such as {@code transpose}
 * @param answer what the mistake gives here, as somebody might type it
 * @param reason what to say to who made it: markdown with TeX
 */
public record Misconception(String name, String answer, String reason) {

    /** Refuses a name that is not lower-case words with hyphens by an {@link IllegalArgumentException}. */
    public Misconception {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("A misconception is named like sign-slip, not " + name + ".");
        }
    }
}
