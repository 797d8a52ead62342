package org.eigenlens.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The {@code content/} that is packaged with the application, in a folder of classes or in a jar. */
record ContentResources(ClassLoader loader) implements ContentSource {

    private static final String LESSONS = "content/lessons/";

    @Override
    public List<LessonFile> lessons() {
        try {
            URL folder = loader.getResource(LESSONS);
            if (folder == null) {
                return List.of();
            }
            if (folder.openConnection() instanceof JarURLConnection jar) {
                return lessons(jar);
            }
            Path lessons = Path.of(folder.toURI());
            return new ContentFolder(lessons.resolve("..").normalize()).lessons();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + LESSONS, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot read " + LESSONS, e);
        }
    }

    private List<LessonFile> lessons(JarURLConnection jar) throws IOException {
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(LESSONS) && name.endsWith(".md"))
                .map(name -> new LessonFile(name.substring(LESSONS.length()), text(name)))
                .toList();
    }

    @Override
    public String parts() {
        return text("content/parts.yaml");
    }

    private String text(String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name + " on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
