package org.eigenlens.content.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code {#id key=value key="quoted value" flag}} from the start of a string to its closing brace. */
final class AttributeScanner {

    private static final Pattern ID = Pattern.compile("#([a-z][a-z0-9-]*)(?=[\\s}])");
    private static final Pattern PAIR =
            Pattern.compile("([A-Za-z][A-Za-z0-9.-]*)(?:=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'{}=]+)))?(?=[\\s}])");
    private static final Pattern SPACE = Pattern.compile("\\s*");

    private final String text;
    private final Map<String, String> values = new LinkedHashMap<>();
    private @Nullable String id;
    private int position;

    AttributeScanner(String text) {
        this.text = text;
    }

    /**
     * Reads the attributes, of which the whole string must consist.
     *
     * @throws IllegalArgumentException with a sentence for the author
     */
    Attributes scan() {
        if (!text.startsWith("{")) {
            throw new IllegalArgumentException(
                    "After the name of a directive come attributes in braces, such as {title=\"…\"}, and nothing else: "
                            + text);
        }
        position = 1;
        take(SPACE);
        while (position < text.length() && text.charAt(position) != '}') {
            attribute();
            take(SPACE);
        }
        if (position >= text.length()) {
            throw new IllegalArgumentException("The attributes are not closed by a brace: " + text);
        }
        if (!text.substring(position + 1).isBlank()) {
            throw new IllegalArgumentException("Nothing may follow the attributes on their line: "
                    + text.substring(position + 1).strip());
        }
        return new Attributes(id, values);
    }

    private void attribute() {
        Matcher identifier = take(ID);
        if (identifier != null) {
            if (id != null) {
                throw new IllegalArgumentException("There are two identifiers, #" + id + " and " + identifier.group());
            }
            id = identifier.group(1);
            return;
        }
        Matcher pair = take(PAIR);
        if (pair == null) {
            throw new IllegalArgumentException("Write attributes as key=value, key=\"several words\", flag or #id"
                    + " (lower-case letters, digits and hyphens); this is none of them: " + text.substring(position));
        }
        if (values.putIfAbsent(pair.group(1), value(pair)) != null) {
            throw new IllegalArgumentException("The attribute " + pair.group(1) + " is written twice.");
        }
    }

    private static String value(Matcher pair) {
        for (int group = 2; group <= 4; group++) {
            String value = pair.group(group);
            if (value != null) {
                return value;
            }
        }
        return "true";
    }

    private @Nullable Matcher take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        position = matcher.end();
        return matcher;
    }
}
