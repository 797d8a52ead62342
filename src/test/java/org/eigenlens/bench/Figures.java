package org.eigenlens.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a bench has measured: a flat map from a figure, its unit in the name, to a number. */
final class Figures {

    private final String bench;
    private final Map<String, Double> values = new LinkedHashMap<>();

    Figures(String bench) {
        this.bench = bench;
    }

    void put(String figure, double value) {
        values.put(figure, Math.round(value * 1_000) / 1_000.0);
        System.out.printf(Locale.ROOT, "%-80s %10.3f%n", figure, value);
    }

    double get(String figure) {
        return values.getOrDefault(figure, Double.NaN);
    }

    /** Says whether a figure is as small as it is meant to be. */
    void atMost(String figure, double bar) {
        say(figure, get(figure) <= bar, "at most", bar);
    }

    /** Says whether a figure is as large as it is meant to be. */
    void atLeast(String figure, double bar) {
        say(figure, get(figure) >= bar, "at least", bar);
    }

    private static void say(String figure, boolean met, String relation, double bar) {
        System.out.printf(Locale.ROOT, "%-6s %s %s %.0f%n", met ? "met:" : "MISSED:", figure, relation, bar);
    }

    void write() {
        try {
            Path file = Path.of("target", "bench", bench + ".json");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
