package org.eigenlens.content.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The opening line of a directive: two colons and a name for a leaf, three or more for a container, then the attributes.
 *
 * @param fault what is wrong with the rest of the line, as a sentence for the author, or null
 */
record DirectiveHead(
        int colons,
        String name,
        Attributes attributes,
        @Nullable String fault) {

    private static final Pattern OPENING = Pattern.compile("(::+)([A-Za-z][A-Za-z0-9-]*)(.*)", Pattern.DOTALL);

    /** Reads a line without its indentation; null when it opens no directive. */
    static @Nullable DirectiveHead read(String line) {
        Matcher matcher = OPENING.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        int colons = matcher.group(1).length();
        String rest = matcher.group(3).strip();
        if (rest.isEmpty()) {
            return new DirectiveHead(colons, matcher.group(2), Attributes.NONE, null);
        }
        try {
            return new DirectiveHead(colons, matcher.group(2), new AttributeScanner(rest).scan(), null);
        } catch (IllegalArgumentException e) {
            return new DirectiveHead(colons, matcher.group(2), Attributes.NONE, e.getMessage());
        }
    }

    boolean leaf() {
        return colons == 2;
    }
}
