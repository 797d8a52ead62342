package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.CheckpointGrader;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.frame.WidgetFrame;

/** A lesson as a part of another room's page, which can be told what to show and tells what its reader does. */
@CssImport("./lesson/lesson.css")
public final class SharedLesson extends Composite<LessonElement> {

    private static final long serialVersionUID = 1L;

    private final transient Lesson lesson;
    private final transient Widgets widgets;
    private final transient Reading reading;
    private final transient Gates gates;
    private final transient Checkpoints checkpoints;
    private final transient List<Consumer<String>> whenChanged = new ArrayList<>();
    private String known = "";
    private boolean showing;

    SharedLesson(Lesson lesson, Catalogue catalogue, Widgets widgets, CheckpointGrader grader, Memory memory) {
        this.lesson = lesson;
        this.widgets = widgets;
        this.reading = new Reading(
                lesson, PageState.AS_WRITTEN, widgets, UI.getCurrentOrThrow().getLocale(), this::rested);
        BlockComponents components = new BlockComponents(reading, grader, memory);
        getContent()
                .add(
                        new LessonHeader(lesson, catalogue),
                        new LessonText(Scene.of(Pieces.of(lesson.blocks())), components));
        gates = components.gates();
        checkpoints = components.checkpoints();
        getContent().whenPainted(reading::painted);
    }

    @Override
    protected LessonElement initContent() {
        return new LessonElement();
    }

    public String slug() {
        return lesson.slug();
    }

    /** What differs from the lesson as it is written, as the query of its address. */
    public String state() {
        return reading.state().query();
    }

    /**
     * Shows a state.
     *
     * @param query as {@link #state} gives it
     * @return whether it can be shown; if not, all stays as it was
     */
    public boolean show(String query) {
        try {
            PageState state = PageState.read(QueryParameters.fromString(query).getParameters());
            new PlacedWidgets(lesson, widgets).check(state);
            showing = true;
            reading.show(state);
            known = state();
            return true;
        } catch (BadParameter bad) {
            return false;
        } finally {
            showing = false;
        }
    }

    /** Tells, whenever the reader has changed a widget and it has come to rest, the state; not of what {@link #show} has changed. */
    public void whenChanged(Consumer<String> listener) {
        whenChanged.add(listener);
    }

    private void rested() {
        String now = state();
        if (!showing && !now.equals(known)) {
            known = now;
            whenChanged.forEach(listener -> listener.accept(now));
        }
    }

    /**
     * A live picture of a lesson as it stands.
     *
     * @param place the id of its place in the lesson
     * @param title what it is called
     * @param widget its type
     * @param parameters its state in full
     */
    public record LivePicture(String place, String title, String widget, Parameters parameters) {}

    /** The live pictures that are on the page now. */
    public List<LivePicture> pictures() {
        return reading.frames().entrySet().stream()
                .map(placed -> {
                    WidgetFrame<?> frame = placed.getValue();
                    return new LivePicture(placed.getKey(), frame.title(), frame.name(), frame.parameters());
                })
                .toList();
    }

    /** The ids of the predictions that have been made, and so of what they held back. */
    public Set<String> opened() {
        return gates.open();
    }

    /** Opens what predictions hold back; they can still be made. */
    public void open(Set<String> predictions) {
        gates.open(predictions);
    }

    /** Tells whenever a prediction has been made, or what it held back been opened. */
    public void whenOpened(Consumer<Set<String>> listener) {
        gates.whenOpened(() -> listener.accept(gates.open()));
    }

    /**
     * Puts a button at each checkpoint.
     *
     * @param take takes the id of the checkpoint and says what came of it
     */
    public void offerAtCheckpoints(String label, Function<String, String> take) {
        checkpoints.offer(label, take);
    }

    /** Tells the id of the section that the reader has come to; empty for the head of the lesson. */
    public void whenSection(Consumer<String> listener) {
        getContent().whenSection(listener);
    }

    /** Scrolls to a section, and leaves the keyboard where it is. */
    public void scrollTo(String section) {
        getContent().scrollTo(section);
    }
}
