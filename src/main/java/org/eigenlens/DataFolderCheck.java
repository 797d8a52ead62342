package org.eigenlens;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Ends a start at once, with a sentence, when the data folder cannot be written or another process has it.
 *
 * <p>The database would find out too, but with a page of diagnosis. Where another database is configured the folder is not needed and not looked at.
 */
final class DataFolderCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String FOLDER = "eigenlens.data";
    private static final String DATABASE = "spring.datasource.url";
    private static final String IN_A_FILE = "jdbc:h2:file:";

    /** The file that H2 locks while it has it open. */
    static final String FILE = "eigenlens.mv.db";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (!environment.getProperty(DATABASE, "").startsWith(IN_A_FILE)) {
            return;
        }
        String named = environment.getProperty(FOLDER, "data");
        complaint(named).ifPresent(sentence -> {
            System.err.println(sentence);
            System.exit(1);
        });
        // H2 refuses a path that does not say from where it goes on.
        Map<String, Object> absolute =
                Map.of(FOLDER, Path.of(named).toAbsolutePath().toString());
        environment.getPropertySources().addFirst(new MapPropertySource("data folder", absolute));
    }

    /** Why the database cannot live in a folder, and what to do about it; empty if it can. The folder is made if there is none. */
    static Optional<String> complaint(String named) {
        try {
            Path folder = Path.of(named).toAbsolutePath();
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "eigenlens", ".probe"));
            return isInUse(folder.resolve(FILE))
                    ? Optional.of(
                            "The data folder " + folder
                                    + " is used by another process: choose another with --data, or end the program that has it.")
                    : Optional.empty();
        } catch (IOException | InvalidPathException unwritable) {
            return Optional.of("The data folder " + named
                    + " cannot be written: choose another with --data, or let this user write there.");
        }
    }

    private static boolean isInUse(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException here) {
            return true;
        }
    }
}
