package org.eigenlens.lesson.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.LessonSearch;

/** The content as it stands: one snapshot with its search index, replaced as a whole when an author saves. */
class Course {

    private record Snapshot(Catalogue catalogue, LessonSearch search) {}

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot now;

    Course(Catalogue catalogue) {
        now = new Snapshot(catalogue, new LessonSearch(catalogue));
    }

    Catalogue catalogue() {
        return now.catalogue();
    }

    LessonSearch search() {
        return now.search();
    }

    /** Reads again what has changed in the files, and tells the open pages if anything has. */
    synchronized void refresh() {
        Catalogue refreshed = now.catalogue().refreshed();
        if (refreshed != now.catalogue()) {
            now = new Snapshot(refreshed, new LessonSearch(refreshed));
            listeners.forEach(Runnable::run);
        }
    }

    /** Runs a task, on any thread, whenever the content has changed. */
    Registration whenChanged(Runnable task) {
        listeners.add(task);
        return () -> listeners.remove(task);
    }
}
