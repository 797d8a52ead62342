package org.eigenlens.lesson.ui;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.content.LessonSearch;
import org.eigenlens.widget.Widgets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The content as it stands: one snapshot with its search index, replaced as a whole when an author saves. */
class Course {

    private static final Logger LOG = LoggerFactory.getLogger(Course.class);

    private record Snapshot(Catalogue catalogue, LessonSearch search) {}

    private final Widgets widgets;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot now;

    Course(Catalogue catalogue, Widgets widgets) {
        this.widgets = widgets;
        this.now = new Snapshot(catalogue, new LessonSearch(catalogue));
        catalogue.lessons().forEach(this::report);
    }

    /** Logs, once for each time that a lesson is read, which widgets in it cannot be shown. */
    private void report(Lesson lesson) {
        new PlacedWidgets(lesson, widgets)
                .faults()
                .forEach((block, sentence) -> LOG.warn("{}:{}: {}", lesson.slug(), block.line(), sentence));
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
            List<Lesson> before = now.catalogue().lessons();
            now = new Snapshot(refreshed, new LessonSearch(refreshed));
            refreshed.lessons().stream()
                    .filter(lesson -> before.stream().noneMatch(same -> same == lesson))
                    .forEach(this::report);
            listeners.forEach(Runnable::run);
        }
    }

    /** Runs a task, on any thread, whenever the content has changed. */
    Registration whenChanged(Runnable task) {
        listeners.add(task);
        return () -> listeners.remove(task);
    }
}
