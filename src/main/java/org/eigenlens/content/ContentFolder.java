package org.eigenlens.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with {@code lessons/*.md}, {@code parts.yaml} and {@code media/}. */
record ContentFolder(Path folder) implements ContentSource {

    @Override
    public List<LessonFile> lessons() {
        try (Stream<Path> files = Files.list(folder.resolve("lessons"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> new LessonFile(file.getFileName().toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("There are no lessons in " + folder, e);
        }
    }

    @Override
    public String parts() {
        return text(folder.resolve("parts.yaml"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
