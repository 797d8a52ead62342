package org.eigenlens.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson says about itself.
 *
 * @param part the id of the part of the course that it belongs to
 * @param goals what the reader can do afterwards; at least one
 * @param prerequisites slugs of the lessons that it builds on
 * @param minutes how long it takes, from 1 to 180
 * @param matrices matrices that the widgets of the page share, by name; rows separated by semicolons
 */
public record FrontMatter(
        String title,
        String summary,
        String part,
        List<String> goals,
        List<String> prerequisites,
        int minutes,
        Map<String, String> matrices) {

    /**
     * Checks and copies; absent lists are empty.
     *
     * @throws IllegalArgumentException with a sentence for the author
     */
    public FrontMatter(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String part,
            @Nullable List<String> goals,
            @Nullable List<String> prerequisites,
            int minutes,
            @Nullable Map<String, String> matrices) {
        this.title = required("title", title);
        this.summary = required("summary", summary);
        this.part = required("part", part);
        this.goals = goals == null ? List.of() : List.copyOf(goals);
        this.prerequisites = prerequisites == null ? List.of() : List.copyOf(prerequisites);
        this.minutes = minutes;
        this.matrices = matrices == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(matrices));
        if (this.goals.isEmpty()) {
            throw new IllegalArgumentException(
                    "The front matter needs goals: a list of what the reader can do afterwards.");
        }
        if (minutes < 1 || minutes > 180) {
            throw new IllegalArgumentException(
                    "The front matter needs minutes, a whole number from 1 to 180; it says " + minutes + ".");
        }
        if (!Part.isId(this.part)) {
            throw new IllegalArgumentException(
                    "A part is named by its id in parts.yaml, such as eigendecomposition; not \"" + this.part + "\".");
        }
        for (String name : this.matrices.keySet()) {
            if (!name.matches("[A-Za-z][A-Za-z0-9]*")) {
                throw new IllegalArgumentException(
                        "A matrix is named by letters and digits, such as A or H2; \"" + name + "\" is not.");
            }
        }
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The front matter needs " + name + ": followed by a text.");
        }
        return value.strip();
    }
}
