package org.eigenlens.widget;

import java.util.List;
import java.util.Map;

/**
 * A value worth a look, offered by name.
 *
 * @param label what the reader chooses by
 * @param value the value of a parameter, as typed
 */
public record Example(String label, String value) {

    /** The examples in order; the label of each is the message {@code preset.} and its key. */
    public static List<Example> all(Words words, List<Map.Entry<String, String>> valuesByKey) {
        return valuesByKey.stream()
                .map(entry -> new Example(words.say("preset." + entry.getKey()), entry.getValue()))
                .toList();
    }
}
