package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.eigenlens.classroom.room.Pacing;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.lesson.ui.SharedLessons;

/** The lesson as the lecturer shows it, until the student wants to try alone; and again when they want to follow. */
final class FollowedLesson extends Div {

    private static final long serialVersionUID = 1L;

    private final LessonStage stage;
    private final Span status = new Span();
    private final Button leave = new Button(getTranslation("room.try"), click -> go(false));
    private final Button rejoin = new Button(getTranslation("room.follow"), click -> go(true));
    private final Div controls = new Div(status, leave, rejoin);
    private transient Place place = Place.NONE;
    private Pacing pacing = Pacing.TOGETHER;
    private boolean following = true;

    FollowedLesson(SharedLessons lessons) {
        // Whoever takes hold of a picture wants to try it.
        stage = new LessonStage(
                lessons::open, getTranslation("room.waiting"), lesson -> lesson.whenChanged(state -> go(false)));
        addClassName("followed-lesson");
        controls.addClassName("room-follow");
        status.getElement().setAttribute("role", "status");
        add(stage);
        say();
    }

    /** Where a student says that they want to try alone, or to follow. */
    Div controls() {
        return controls;
    }

    /** @param asked whether a question is on the screen, which then has it to itself */
    void show(Place now, Pacing pace, boolean asked) {
        if (isVisible() == asked) {
            setVisible(!asked);
            stage.forgetSection();
        }
        if (pace != pacing) {
            following = pace != Pacing.FREE;
        }
        place = now;
        pacing = pace;
        follow();
        say();
    }

    private void go(boolean follow) {
        following = follow;
        stage.forgetSection();
        follow();
        say();
    }

    /** Whoever comes when all are on their own still begins where the lecturer is. */
    private void follow() {
        if (following || stage.isEmpty()) {
            stage.show(place);
        }
    }

    private void say() {
        boolean free = pacing == Pacing.FREE;
        controls.setVisible(!place.isNone() && isVisible());
        leave.setVisible(following);
        rejoin.setVisible(!following && !free);
        status.setText(getTranslation(free ? "room.free" : following ? "room.following" : "room.trying"));
        setClassName("trying", !following);
    }
}
