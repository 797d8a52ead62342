package org.eigenlens.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The identifier that an author gives a heading: {@code ## When A is singular {#singular}}. */
final class HeadingId {

    private static final Pattern SUFFIX = Pattern.compile("\\s*\\{#([a-z][a-z0-9-]*)\\}\\s*$");

    private HeadingId() {}

    /** Takes the identifier off the end of the heading and returns it; null when there is none. */
    static @Nullable String take(Heading heading) {
        if (!(heading.getLastChild() instanceof Text text)) {
            return null;
        }
        Matcher suffix = SUFFIX.matcher(text.getLiteral());
        if (!suffix.find()) {
            return null;
        }
        text.setLiteral(text.getLiteral().substring(0, suffix.start()));
        return suffix.group(1);
    }
}
