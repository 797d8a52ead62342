package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.Reply;
import org.eigenlens.classroom.Sight;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.lesson.ui.SharedLessons;
import org.eigenlens.widget.live.Tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** The lecturer's console: the lesson that everybody follows, and beside it the room. */
final class LecturePage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Classrooms classrooms;
    private final transient Hands hands;
    private final transient Screen screen;
    private final LedLesson lesson;
    private final InvitePanel invite;
    private final PacingPanel pacing;
    private final AskPanel ask;
    private final LecturerQuestion question;
    private final PacePanel pace = new PacePanel();
    private final LecturerFloor floor;
    private final RollPanel roll;
    private transient @Nullable Ticket hand;

    LecturePage(
            Classrooms classrooms,
            Key key,
            Delivery delivery,
            Attendance attendance,
            Hands hands,
            SharedLessons lessons,
            Prompts prompts) {
        this.classrooms = classrooms;
        this.hands = hands;
        this.screen = new Screen(classrooms, key, delivery, this::show);
        addClassName("lecture-page");
        lesson = new LedLesson(lessons, this::tell, source -> classrooms.ask(key, source));
        invite = new InvitePanel(key);
        pacing = new PacingPanel(this::tell);
        ask = new AskPanel(prompts.families(), lesson::pictures, source -> classrooms.ask(key, source));
        question = new LecturerQuestion(this::tell, () -> classrooms.askAgain(key));
        floor = new LecturerFloor(this::tell);
        roll = new RollPanel(this::tell);
        Console console = new Console(
                getTranslation("lecture.title", key.code().spaced()),
                invite,
                pacing,
                question,
                ask,
                pace,
                floor,
                roll,
                new EndPanel(key.code(), this::tell));
        add(lesson, console, new RoomPulse(attendance, Seat.uncounted()));
    }

    private Reply tell(LecturerCommand command) {
        Reply reply = classrooms.tell(screen.key(), command);
        screen.refresh();
        return reply;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        screen.open(attach.getUI());
        Ticket ticket = hands.lead(screen.key());
        lesson.leadBy(ticket.text());
        hand = ticket;
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        screen.close();
        if (hand != null) {
            hand.close();
        }
    }

    private void show(Sight sight) {
        if (sight instanceof Sight.OfLecturer lecturer && !sight.all().ended()) {
            show(lecturer);
        } else {
            screen.close();
            removeAll();
            add(new Div(
                    new H1(getTranslation("lecture.over")),
                    new Paragraph(getTranslation("lecture.over.say")),
                    new Anchor(ClassroomNavigation.report(screen.key().code()), getTranslation("lecture.report"))));
        }
    }

    private void show(Sight.OfLecturer lecturer) {
        lesson.show(lecturer.all().place());
        invite.show(lecturer);
        pacing.show(lecturer.all().pacing());
        question.show(lecturer.question(), lecturer.all().present());
        ask.setVisible(lecturer.question().isEmpty());
        pace.show(lecturer.pace(), lecturer.paceLine());
        floor.show(lecturer.all().floor());
        roll.show(lecturer);
    }
}
