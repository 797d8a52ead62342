package org.eigenlens.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What counts as right, as the lesson states it; grading belongs to others.
 *
 * @param kind what sort of answer it is, such as {@code choice}, {@code number} or {@code vector}
 * @param attributes the rest: {@code answer} is what is right (for a choice the numbers of the right options, counted from 1
 *     and separated by spaces), and others say how to compare, such as {@code up-to-scale}
 */
public record AnswerSpec(String kind, Map<String, String> attributes) {

    public AnswerSpec {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The right answer as written; empty when the lesson states none. */
    public String answer() {
        return attributes.getOrDefault("answer", "");
    }
}
