package org.eigenlens.lesson.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eigenlens.content.Catalogue;

/** The content as it stands: one snapshot, replaced as a whole when an author saves. */
class Course {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Catalogue catalogue;

    Course(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Reads again what has changed in the files, and tells the open pages if anything has. */
    synchronized void refresh() {
        Catalogue refreshed = catalogue.refreshed();
        if (refreshed != catalogue) {
            catalogue = refreshed;
            listeners.forEach(Runnable::run);
        }
    }

    /** Runs a task, on any thread, whenever the content has changed. */
    Registration whenChanged(Runnable task) {
        listeners.add(task);
        return () -> listeners.remove(task);
    }
}
