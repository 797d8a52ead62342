package org.eigenlens.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds the families, and the problem sets beside them: the classes in {@code families} that are one, whether this runs from folders or out of a jar.
 *
 * <p>It looks where {@link Family} itself was loaded from.
 */
final class FamilyScan {

    private static final String ROOM = "families";

    private FamilyScan() {}

    static List<Family> families() {
        return all(Family.class);
    }

    static List<ProblemSet> problemSets() {
        return all(ProblemSet.class);
    }

    private static <T> List<T> all(Class<T> kind) {
        return classNames()
                .map(FamilyScan::load)
                .filter(type -> kind.isAssignableFrom(type) && !type.isInterface())
                .map(type -> kind.cast(create(type)))
                .toList();
    }

    private static Class<?> load(String simpleName) {
        try {
            return Class.forName(Family.class.getPackageName() + "." + ROOM + "." + simpleName);
        } catch (ClassNotFoundException vanished) {
            throw new IllegalStateException("The class " + simpleName + " was there and is not.", vanished);
        }
    }

    private static Object create(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException(
                    type.getSimpleName()
                            + " is a family or a problem set, so it needs a constructor without parameters.",
                    unfit);
        }
    }

    private static Stream<String> classNames() {
        try {
            URL here = Objects.requireNonNull(Family.class.getResource(Family.class.getSimpleName() + ".class"));
            URLConnection connection = here.openConnection();
            List<String> files = connection instanceof JarURLConnection jar
                    ? inJar(jar)
                    : inFolder(Path.of(here.toURI()).resolveSibling(ROOM));
            return files.stream()
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - ".class".length()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static List<String> inJar(JarURLConnection jar) throws IOException {
        String own = jar.getEntryName();
        String folder = own.substring(0, own.lastIndexOf('/') + 1) + ROOM + "/";
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                .map(name -> name.substring(folder.length()))
                .toList();
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
