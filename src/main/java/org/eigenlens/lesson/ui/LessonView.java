package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.CheckpointGrader;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.frame.AddressBar;
import org.jspecify.annotations.Nullable;

/** A lesson at {@code /lesson/<slug>}, in the state that its address names; the address follows what the reader does. */
@Route(LessonNavigation.LESSON)
@AnonymousAllowed
@CssImport("./lesson/lesson.css")
class LessonView extends Composite<LessonElement> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Course course;
    private final transient Widgets widgets;
    private final transient CheckpointGrader grader;
    private final transient ReaderMemory memory;
    private transient @Nullable Reading reading;
    private @Nullable Registration changes;
    private String address = "";

    LessonView(Course course, Widgets widgets, CheckpointGrader grader, ReaderMemory memory) {
        this.course = course;
        this.widgets = widgets;
        this.grader = grader;
        this.memory = memory;
        getContent().whenPainted(() -> {
            if (reading != null) {
                reading.painted();
            }
        });
    }

    @Override
    protected LessonElement initContent() {
        return new LessonElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Lesson lesson = event.getRouteParameters()
                .get("slug")
                .flatMap(slug -> course.catalogue().lesson(slug))
                .orElseThrow(NotFoundException::new);
        show(lesson, event.getLocation().getQueryParameters().getParameters());
    }

    private void show(Lesson lesson, Map<String, List<String>> query) {
        getContent().removeAll();
        try {
            PageState state = PageState.read(query);
            new PlacedWidgets(lesson, widgets).check(state);
            open(lesson, state);
        } catch (BadParameter bad) {
            complain(bad.sentence());
            open(lesson, PageState.AS_WRITTEN);
            AddressBar.replaceOnceOpen(address);
        }
    }

    private void complain(String sentence) {
        Paragraph complaint = new Paragraph(getTranslation("lesson.address", sentence));
        complaint.addClassName("address-complaint");
        complaint.getElement().setAttribute("role", "alert");
        getContent().add(complaint);
    }

    private void open(Lesson lesson, PageState state) {
        Reading opened = new Reading(lesson, state, widgets, getLocale(), this::follow);
        BlockComponents components = new BlockComponents(opened, grader, memory);
        reading = opened;
        address = address(lesson, state);
        getContent()
                .add(
                        new TableOfContents(lesson),
                        new LessonHeader(lesson, course.catalogue()),
                        new LessonText(Scene.of(Pieces.of(lesson.blocks())), components),
                        new LessonNeighbours(lesson, course.catalogue()));
    }

    private static String address(Lesson lesson, PageState state) {
        String query = state.query();
        return LessonNavigation.lesson(lesson.slug()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Writes the state back to the address, unless it says so already. */
    private void follow() {
        if (reading != null) {
            String now = address(reading.lesson(), reading.state());
            if (!now.equals(address)) {
                address = now;
                AddressBar.replace(now);
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        changes = course.whenChanged(() -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (changes != null) {
            changes.remove();
        }
    }

    /** Shows the lesson as its author has just saved it, in the state that it is in. */
    private void refresh() {
        Reading before = reading;
        if (before == null) {
            return;
        }
        course.catalogue()
                .lesson(before.lesson().slug())
                .filter(lesson -> lesson != before.lesson())
                .ifPresent(lesson -> replace(lesson, before.state()));
    }

    private void replace(Lesson lesson, PageState state) {
        getContent().removeAll();
        try {
            new PlacedWidgets(lesson, widgets).check(state);
            open(lesson, state);
        } catch (BadParameter bad) {
            open(lesson, PageState.AS_WRITTEN);
        }
        if (reading != null) {
            reading.painted();
        }
    }

    @Override
    public String getPageTitle() {
        return reading == null
                ? ""
                : getTranslation("lesson.page", reading.lesson().title());
    }
}
