package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentResourcesTest {

    @TempDir
    Path folder;

    @Test
    void lessonsAreFoundInAFolderOfClasses() throws IOException {
        Fixture.copyTo(folder.resolve("content"));
        try (URLClassLoader loader = loader(folder)) {
            assertThatItHoldsTheFixture(new ContentResources(loader));
        }
    }

    @Test
    void lessonsAreFoundInAJar() throws IOException {
        Fixture.copyTo(folder.resolve("content"));
        Path jar = folder.resolve("application.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> paths = Files.walk(folder.resolve("content"))) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                boolean directory = Files.isDirectory(path);
                out.putNextEntry(new JarEntry(folder.relativize(path) + (directory ? "/" : "")));
                if (!directory) {
                    Files.copy(path, out);
                }
            }
        }
        try (URLClassLoader loader = loader(jar)) {
            assertThatItHoldsTheFixture(new ContentResources(loader));
        }
    }

    private static void assertThatItHoldsTheFixture(ContentSource source) {
        ContentFolder fixture = new ContentFolder(Fixture.FOLDER);
        assertThat(source.lessons()).containsExactlyInAnyOrderElementsOf(fixture.lessons());
        assertThat(source.parts()).isEqualTo(fixture.parts());
    }

    private static URLClassLoader loader(Path path) throws IOException {
        return new URLClassLoader(new URL[] {path.toUri().toURL()}, null);
    }
}
