package org.eigenlens.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the lint of one lesson has to know of the others and of the folder they are in.
 *
 * @param parts the ids of the parts that are named
 * @param lessons by slug, in the order of their files
 * @param unreadable what is wrong with the files that are no lessons
 */
record Course(Path folder, Set<String> parts, Map<String, ParsedLesson> lessons, List<Finding> unreadable) {

    static Course read(Path folder) {
        ContentFolder source = new ContentFolder(folder);
        Map<String, ParsedLesson> lessons = new LinkedHashMap<>();
        List<Finding> unreadable = new ArrayList<>();
        for (LessonFile file : inOrder(source.lessons())) {
            try {
                ParsedLesson parsed = LessonParser.parse(file);
                ParsedLesson twin = lessons.putIfAbsent(parsed.lesson().slug(), parsed);
                if (twin != null) {
                    throw new LessonException(1, "The lesson " + twin.file() + " has this name already.");
                }
            } catch (LessonException e) {
                unreadable.add(finding(file.name(), LessonRule.Remark.error(e.line(), e.sentence())));
            }
        }
        Set<String> parts = PartsReader.read(source.parts(), List.of()).stream()
                .map(Part::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Course(folder, parts, lessons, unreadable);
    }

    static Finding finding(String file, LessonRule.Remark remark) {
        return new Finding("lessons/" + file, remark.line(), remark.level(), remark.sentence());
    }

    Optional<Lesson> lesson(String slug) {
        return Optional.ofNullable(lessons.get(slug)).map(ParsedLesson::lesson);
    }

    /** Whether there is a file at a path relative to the folder of lessons, such as {@code ../media/shear.svg}. */
    boolean hasFile(String path) {
        return Files.isRegularFile(folder.resolve("lessons").resolve(path));
    }

    private static List<LessonFile> inOrder(List<LessonFile> files) {
        return files.stream().sorted(Comparator.comparing(LessonFile::name)).toList();
    }
}
