package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.eigenlens.classroom.room.Pacing;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.lesson.ui.SharedLessons;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.live.Tickets.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * The lesson as the lecturer shows it, until the student wants to try alone; and again when they want to follow. Whoever tries alone sees the lecturer's picture
 * go on beside it, small.
 */
final class FollowedLesson extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Ticket> seats;
    private final LessonStage stage;
    private final Thumbnail thumbnail;
    private final Span status = new Span();
    private final Button leave = new Button(getTranslation("room.try"), click -> go(false));
    private final Button rejoin = new Button(getTranslation("room.follow"), click -> go(true));
    private final Div controls = new Div(status, leave, rejoin);
    private transient Place place = Place.NONE;
    private Pacing pacing = Pacing.TOGETHER;
    private boolean following = true;
    private transient @Nullable Ticket seat;

    /** @param seats gives a ticket for what the lecturer's hand does */
    FollowedLesson(SharedLessons lessons, Widgets widgets, Supplier<Ticket> seats) {
        this.seats = seats;
        thumbnail = new Thumbnail(lessons, widgets);
        // Whoever takes hold of a picture wants to try it.
        stage = new LessonStage(
                lessons::open, getTranslation("room.waiting"), lesson -> lesson.whenChanged(state -> go(false)));
        addClassName("followed-lesson");
        controls.addClassName("room-follow");
        status.getElement().setAttribute("role", "status");
        add(stage, thumbnail);
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
        watch();
    }

    private void go(boolean follow) {
        following = follow;
        stage.forgetSection();
        follow();
        say();
        watch();
    }

    /** Sees what the lecturer's hand does, unless there is nothing to follow. */
    private void watch() {
        boolean led = isAttached() && isVisible() && pacing != Pacing.FREE && !place.isNone();
        if (!led) {
            leave();
        } else if (seat == null) {
            seat = seats.get();
        }
        String ticket = seat == null ? "" : seat.text();
        stage.followBy(following ? ticket : "");
        thumbnail.show(place, following ? "" : ticket);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        leave();
    }

    /** Sees nothing of the lecturer's hand any more. */
    private void leave() {
        if (seat != null) {
            seat.close();
            seat = null;
        }
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
