package org.eigenlens.lesson.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;

/**
 * What the reader has changed on a lesson's page: matrices that it names, and parameters of its widgets.
 *
 * <p>In an address a matrix is {@code m.A=2+1%3B+1+2} and a parameter of the widget {@code map} is {@code map.x=1+0}.
 *
 * @param matrices texts by name
 * @param widgets parameters by the id of the widget's place in the lesson
 */
record PageState(Map<String, String> matrices, Map<String, Parameters> widgets) {

    static final PageState AS_WRITTEN = new PageState(Map.of(), Map.of());

    private static final String MATRIX = "m";
    private static final int MOST = 100;

    PageState {
        matrices = Collections.unmodifiableMap(new LinkedHashMap<>(matrices));
        widgets = Collections.unmodifiableMap(new LinkedHashMap<>(widgets));
    }

    /**
     * Reads the query part of an address. Names without a dot are none of ours and are passed over.
     *
     * @throws BadParameter if a name or value cannot be one, or there are too many
     */
    static PageState read(Map<String, List<String>> query) {
        if (query.size() > MOST) {
            throw new BadParameter("", "There are " + query.size() + " parameters; at most " + MOST + " are read.");
        }
        Map<String, Parameters> groups = new LinkedHashMap<>();
        query.forEach((key, values) -> {
            int dot = key.indexOf('.');
            if (dot > 0) {
                Parameters group = groups.getOrDefault(key.substring(0, dot), Parameters.NONE);
                String value = values.isEmpty() ? "" : values.getFirst();
                groups.put(key.substring(0, dot), group.with(key.substring(dot + 1), value));
            }
        });
        Parameters matrices = groups.remove(MATRIX);
        return new PageState(matrices == null ? Map.of() : matrices.values(), groups);
    }

    /** The query part of an address that reproduces this; empty if there is nothing to say. */
    String query() {
        Stream<String> named = Stream.of(prefixed(MATRIX, new Parameters(matrices)));
        Stream<String> placed = widgets.entrySet().stream().map(place -> prefixed(place.getKey(), place.getValue()));
        return Stream.concat(named, placed).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String prefixed(String prefix, Parameters parameters) {
        return parameters.values().entrySet().stream()
                .map(entry -> prefix + "."
                        + Parameters.NONE.with(entry.getKey(), entry.getValue()).query())
                .collect(Collectors.joining("&"));
    }
}
