package org.eigenlens.content.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the braces of a directive: {@code {#id key=value key="quoted value" flag}}.
 *
 * @param id the identifier after {@code #}, or null
 * @param values the other attributes in the order written; a flag has the value {@code true}
 */
public record Attributes(@Nullable String id, Map<String, String> values) {

    public static final Attributes NONE = new Attributes(null, Map.of());

    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of an attribute, or null when it is not written. */
    public @Nullable String value(String name) {
        return values.get(name);
    }
}
