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
        Path lessons = folder.resolve("lessons");
        if (!Files.isDirectory(lessons)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(lessons)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> new LessonFile(file.getFileName().toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + lessons, e);
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
