package org.eigenlens.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small course that the tests read. */
final class Fixture {

    static final Path FOLDER = Path.of("src/test/resources/fixture-course");

    /** How many lines stand above the body of a lesson that {@link #parse} makes. */
    static final int FRONT_LINES = 7;

    private Fixture() {}

    static void copyTo(Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path copy = target.resolve(FOLDER.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    /** Parses markdown as the body of an otherwise valid lesson. */
    static ParsedLesson parse(String body) {
        String front = """
                ---
                title: A lesson
                summary: For a test.
                part: beginnings
                goals: [Pass.]
                minutes: 1
                ---
                """;
        return LessonParser.parse(new LessonFile("010-a-lesson.md", front + body));
    }

    static List<Block> blocks(String body) {
        return parse(body).lesson().blocks();
    }
}
