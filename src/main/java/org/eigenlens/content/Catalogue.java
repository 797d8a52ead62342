package org.eigenlens.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All lessons of the course, parsed: an immutable snapshot. Lessons are in the order of their numbers; one that cannot be read
 * at all is left out, logged, and named in {@link #unreadable()}.
 */
public final class Catalogue {

    private final CatalogueReader reader;
    private final List<Part> parts;
    private final List<Lesson> lessons;
    private final Map<String, String> unreadable;

    Catalogue(CatalogueReader reader, List<Part> parts, List<Lesson> lessons, Map<String, String> unreadable) {
        this.reader = reader;
        this.parts = List.copyOf(parts);
        this.lessons = List.copyOf(lessons);
        this.unreadable = Map.copyOf(unreadable);
    }

    /** Reads {@code lessons/*.md} and {@code parts.yaml} of a folder. */
    public static Catalogue read(Path folder) {
        return CatalogueReader.read(new ContentFolder(folder));
    }

    /** Reads the {@code content/} that is packaged with the application. */
    public static Catalogue packaged() {
        ClassLoader loader = Objects.requireNonNull(Catalogue.class.getClassLoader());
        return CatalogueReader.read(new ContentResources(loader));
    }

    /**
     * Reads again what has changed since; the snapshot itself when nothing has, so that identity tells. Lessons whose file is
     * unchanged are the same objects.
     */
    public Catalogue refreshed() {
        return reader.refresh(this);
    }

    public List<Lesson> lessons() {
        return lessons;
    }

    /** The parts in their order, those without a lesson included. */
    public List<Part> parts() {
        return parts;
    }

    public List<Lesson> lessons(Part part) {
        return lessons.stream()
                .filter(lesson -> lesson.about().part().equals(part.id()))
                .toList();
    }

    public Optional<Lesson> lesson(String slug) {
        return lessons.stream().filter(lesson -> lesson.slug().equals(slug)).findFirst();
    }

    public Optional<Lesson> previous(Lesson lesson) {
        return at(lessons.indexOf(lesson) - 1);
    }

    public Optional<Lesson> next(Lesson lesson) {
        int index = lessons.indexOf(lesson);
        return index < 0 ? Optional.empty() : at(index + 1);
    }

    /** The lessons that a lesson directly builds on. */
    public List<Lesson> prerequisites(Lesson lesson) {
        return lesson.about().prerequisites().stream()
                .flatMap(slug -> lesson(slug).stream())
                .toList();
    }

    /** The lessons that directly build on a lesson. */
    public List<Lesson> leadsTo(Lesson lesson) {
        return lessons.stream()
                .filter(later -> later.about().prerequisites().contains(lesson.slug()))
                .toList();
    }

    /** What is wrong with the files that are left out, by file name. */
    public Map<String, String> unreadable() {
        return unreadable;
    }

    private Optional<Lesson> at(int index) {
        return index < 0 || index >= lessons.size() ? Optional.empty() : Optional.of(lessons.get(index));
    }
}
