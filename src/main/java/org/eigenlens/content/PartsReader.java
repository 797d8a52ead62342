package org.eigenlens.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the parts of the course: a YAML list of {@code id}, {@code title} and {@code summary}, in their order. */
final class PartsReader {

    private static final Logger LOG = LoggerFactory.getLogger(PartsReader.class);
    private static final YAMLMapper YAML = new YAMLMapper();

    private PartsReader() {}

    /** The parts; one that only a lesson names comes last, under its id, so that no lesson is lost. */
    static List<Part> read(String yaml, List<Lesson> lessons) {
        List<Part> parts = new ArrayList<>(written(yaml));
        Set<String> missing = new LinkedHashSet<>();
        lessons.forEach(lesson -> missing.add(lesson.about().part()));
        parts.forEach(part -> missing.remove(part.id()));
        missing.forEach(id -> parts.add(new Part(id, id, "")));
        return parts;
    }

    private static List<Part> written(String yaml) {
        try {
            return YAML.readValue(yaml, new TypeReference<List<Part>>() {});
        } catch (JacksonException e) {
            LOG.warn("parts.yaml: {}", e.getOriginalMessage());
            return List.of();
        }
    }
}
