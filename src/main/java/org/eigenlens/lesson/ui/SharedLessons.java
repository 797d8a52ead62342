package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eigenlens.content.Lesson;
import org.eigenlens.lesson.ui.SharedLesson.LivePicture;
import org.eigenlens.quiz.CheckpointGrader;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Widgets;
import org.springframework.stereotype.Component;

/** Lessons for the pages of other rooms, each by its slug. */
@Component
public class SharedLessons {

    private final Course course;
    private final Widgets widgets;
    private final CheckpointGrader grader;
    private final ReaderMemory memory;

    /**
     * What a lesson is chosen by.
     *
     * @param title markdown, one line
     */
    public record Title(String slug, String title) {}

    SharedLessons(Course course, Widgets widgets, CheckpointGrader grader, ReaderMemory memory) {
        this.course = course;
        this.widgets = widgets;
        this.grader = grader;
        this.memory = memory;
    }

    /** All lessons, in the order of the course. */
    public List<Title> titles() {
        return course.catalogue().lessons().stream()
                .map(lesson -> new Title(lesson.slug(), lesson.title()))
                .toList();
    }

    /** What is in a lesson; empty if there is no such lesson. */
    public Optional<Lesson> lesson(String slug) {
        return course.catalogue().lesson(slug);
    }

    /** A lesson for one page, with what its reader has answered in it; empty if there is no such lesson. */
    public Optional<SharedLesson> open(String slug) {
        return open(slug, memory);
    }

    /** A lesson for one page in which nothing has been answered, however often its reader has read it; empty if there is no such lesson. */
    public Optional<SharedLesson> openUnread(String slug) {
        return open(slug, Memory.ofAPage());
    }

    /**
     * The live pictures of a lesson in a state, in the order of reading, without any page that shows them.
     *
     * @param query the state as {@link SharedLesson#state} gives it
     * @param opened the predictions that have been gone past; what others hold back is left out
     */
    public List<LivePicture> pictures(String slug, String query, Set<String> opened) {
        return course.catalogue()
                .lesson(slug)
                .map(lesson -> pictures(lesson, query, opened))
                .orElse(List.of());
    }

    private List<LivePicture> pictures(Lesson lesson, String query, Set<String> opened) {
        try {
            PageState state = PageState.read(QueryParameters.fromString(query).getParameters());
            PlacedWidgets placed = new PlacedWidgets(lesson, widgets);
            placed.check(state);
            Locale locale = UI.getCurrentOrThrow().getLocale();
            return Pieces.of(lesson.blocks()).stream()
                    .filter(Piece.Place.class::isInstance)
                    .map(Piece.Place.class::cast)
                    .filter(place ->
                            place.gate() == null || opened.contains(place.gate().id()))
                    .flatMap(place -> placed.picture(place.widget(), state, locale).stream())
                    .toList();
        } catch (BadParameter bad) {
            return List.of();
        }
    }

    private Optional<SharedLesson> open(String slug, Memory remembered) {
        return course.catalogue()
                .lesson(slug)
                .map(lesson -> new SharedLesson(lesson, course.catalogue(), widgets, grader, remembered));
    }
}
