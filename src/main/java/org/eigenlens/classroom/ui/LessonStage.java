package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.lesson.ui.SharedLesson;
import org.jspecify.annotations.Nullable;

/** A lesson at the place where the lecturer is, moved with as little as possible: a picture that has not changed is left alone. */
final class LessonStage extends LiveStage {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Optional<SharedLesson>> lessons;
    private final transient Consumer<SharedLesson> opened;
    private transient @Nullable SharedLesson lesson;
    private String section = "";

    /**
     * @param lessons makes a lesson of its slug
     * @param before what is said before there is a lesson
     * @param opened is told of each lesson when it comes on stage
     */
    LessonStage(Function<String, Optional<SharedLesson>> lessons, String before, Consumer<SharedLesson> opened) {
        this.lessons = lessons;
        this.opened = opened;
        add(new Paragraph(before));
    }

    boolean isEmpty() {
        return lesson == null;
    }

    /** The live pictures on stage. */
    List<SharedLesson.LivePicture> pictures() {
        return lesson == null ? List.of() : lesson.pictures();
    }

    void show(Place place) {
        if (place.isNone()) {
            return;
        }
        SharedLesson shown = lesson != null && lesson.slug().equals(place.lesson()) ? lesson : open(place.lesson());
        if (shown == null) {
            return;
        }
        shown.open(place.opened());
        if (!shown.state().equals(place.state())) {
            shown.show(place.state());
        }
        if (!section.equals(place.section())) {
            section = place.section();
            shown.scrollTo(section);
        }
    }

    /** Notes that the section has been reached by scrolling: there is no need to go to it. */
    void isAt(String reached) {
        section = reached;
    }

    /** Goes to the section of the next place, even if it is the one that was last gone to. */
    void forgetSection() {
        section = "?";
    }

    private @Nullable SharedLesson open(String slug) {
        SharedLesson next = lessons.apply(slug).orElse(null);
        if (next != null) {
            removeAll();
            add(next);
            lesson = next;
            holds(slug);
            section = "";
            opened.accept(next);
        }
        return next;
    }
}
