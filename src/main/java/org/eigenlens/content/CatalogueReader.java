package org.eigenlens.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a catalogue was read from, immutable: the texts and what each became, so that a later reading parses only what has
 * changed.
 */
final class CatalogueReader {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueReader.class);

    private final ContentSource source;
    private final String parts;
    private final Map<LessonFile, Outcome> outcomes;

    /** A lesson, or the sentence that says why there is none. */
    private sealed interface Outcome {
        record Read(Lesson lesson) implements Outcome {}

        record Unreadable(String sentence) implements Outcome {}
    }

    private CatalogueReader(ContentSource source, String parts, Map<LessonFile, Outcome> outcomes) {
        this.source = source;
        this.parts = parts;
        this.outcomes = outcomes;
    }

    static Catalogue read(ContentSource source) {
        return read(source, source.parts(), source.lessons(), Map.of());
    }

    /** The same snapshot when no file has changed, appeared or gone. */
    Catalogue refresh(Catalogue snapshot) {
        List<LessonFile> files = source.lessons();
        String nowParts = source.parts();
        boolean same = nowParts.equals(parts) && outcomes.keySet().equals(Set.copyOf(files));
        return same ? snapshot : read(source, nowParts, files, outcomes);
    }

    private static Catalogue read(
            ContentSource source, String parts, List<LessonFile> files, Map<LessonFile, Outcome> known) {
        Map<LessonFile, Outcome> outcomes = new HashMap<>();
        for (LessonFile file : files) {
            Outcome before = known.get(file);
            outcomes.put(file, before == null ? parse(file) : before);
        }
        return new CatalogueReader(source, parts, outcomes).catalogue();
    }

    private Catalogue catalogue() {
        Map<String, Lesson> lessons = new TreeMap<>();
        Map<String, String> unreadable = new HashMap<>();
        outcomes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().name()))
                .forEach(entry -> {
                    String name = entry.getKey().name();
                    switch (entry.getValue()) {
                        case Outcome.Unreadable(String sentence) -> unreadable.put(name, sentence);
                        case Outcome.Read(Lesson lesson) -> {
                            if (lessons.putIfAbsent(lesson.slug(), lesson) != null) {
                                unreadable.put(name, "Another lesson is named " + lesson.slug() + " already.");
                            }
                        }
                    }
                });
        List<Lesson> ordered = new ArrayList<>(lessons.values());
        ordered.sort(Comparator.comparingInt(Lesson::number).thenComparing(Lesson::slug));
        return new Catalogue(this, PartsReader.read(parts, ordered), ordered, unreadable);
    }

    private static Outcome parse(LessonFile file) {
        try {
            ParsedLesson parsed = LessonParser.parse(file);
            parsed.problems().stream()
                    .filter(Problem::broken)
                    .forEach(problem -> LOG.warn("{}:{}: {}", file.name(), problem.line(), problem.sentence()));
            return new Outcome.Read(parsed.lesson());
        } catch (LessonException e) {
            LOG.warn("{}:{}: {} The lesson is left out.", file.name(), e.line(), e.sentence());
            return new Outcome.Unreadable(e.sentence());
        }
    }
}
