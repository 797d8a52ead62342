package org.eigenlens.lesson.ui;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches the content folder while an author works in it, and refreshes the course after each save. */
final class ContentWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatcher.class);

    /** An editor writes a file in several steps; they count as one save. */
    private static final long SETTLED = 50;

    private final Course course;
    private final WatchService service;

    ContentWatcher(Path folder, Course course) {
        this.course = course;
        try {
            service = folder.getFileSystem().newWatchService();
            try (Stream<Path> folders = Files.walk(folder).filter(Files::isDirectory)) {
                for (Path each : folders.toList()) {
                    each.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The content folder " + folder + " cannot be watched", unreadable);
        }
        Thread.ofVirtual().name("content-watcher").start(this::watch);
        LOG.info("Lessons come from {}; saving one shows it at once", folder.toAbsolutePath());
    }

    private void watch() {
        try {
            while (true) {
                WatchKey key = service.take();
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(SETTLED, TimeUnit.MILLISECONDS);
                }
                refresh();
            }
        } catch (ClosedWatchServiceException closed) {
            LOG.debug("The content is no longer watched");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void refresh() {
        try {
            course.refresh();
        } catch (RuntimeException unreadable) {
            LOG.warn("The content could not be read again", unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
