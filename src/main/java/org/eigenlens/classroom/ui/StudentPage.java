package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.eigenlens.classroom.ClassSight;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.Reply;
import org.eigenlens.classroom.Sight;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.room.Pacing;
import org.eigenlens.classroom.room.StudentCommand;
import org.eigenlens.lesson.ui.SharedLessons;
import org.eigenlens.widget.Widgets;

/** What a student has of a lecture: the lesson as the lecturer shows it, the question on the screens, and a say. */
final class StudentPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Classrooms classrooms;
    private final transient Screen screen;
    private final Span who = new Span();
    private final Div inside = new Div();
    private final PauseNotice pause = new PauseNotice();
    private final FollowedLesson lesson;
    private final StudentQuestion question;
    private final PaceButtons pace;
    private final StudentFloor floor;

    StudentPage(
            Classrooms classrooms,
            Key key,
            Delivery delivery,
            Attendance attendance,
            Hands hands,
            SharedLessons lessons,
            Widgets widgets) {
        this.classrooms = classrooms;
        this.screen = new Screen(classrooms, key, delivery, this::show);
        Seat seat = new Seat(
                () -> classrooms.tell(key, new StudentCommand.Arrive()),
                () -> classrooms.tell(key, new StudentCommand.Depart()));
        addClassName("student-page");
        who.getElement().setAttribute("role", "status");
        lesson = new FollowedLesson(lessons, widgets, () -> hands.follow(key));
        question = new StudentQuestion(widgets, this::tell);
        pace = new PaceButtons(this::tell);
        floor = new StudentFloor(this::tell);
        H1 title = new H1(getTranslation("room.title", key.code().spaced()));
        Div bar = new Div(title, who);
        bar.addClassName("room-bar");
        Div say = new Div(lesson.controls(), pace, floor);
        say.addClassName("room-say");
        inside.addClassName("room-inside");
        inside.add(question, lesson);
        add(bar, pause, inside, say, new RoomPulse(attendance, seat));
    }

    private Reply tell(StudentCommand command) {
        Reply reply = classrooms.tell(screen.key(), command);
        screen.refresh();
        return reply;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        screen.open(attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        screen.close();
    }

    private void show(Sight sight) {
        if (sight instanceof Sight.OfStudent student) {
            show(student);
        } else {
            screen.close();
            removeAll();
            Paragraph over = new Paragraph(getTranslation(sight.all().ended() ? "room.ended" : "room.sent-away"));
            over.addClassName("room-over");
            over.getElement().setAttribute("role", "alert");
            add(new H1(getTranslation("room.over")), over);
        }
    }

    private String name(Sight.OfStudent student) {
        String renamed = student.renamed() ? ".renamed" : "";
        return student.nickname()
                .map(Nickname::text)
                .map(name -> getTranslation("room.you" + renamed, name))
                .orElse(getTranslation("room.nameless" + renamed));
    }

    private void show(Sight.OfStudent student) {
        ClassSight all = student.all();
        who.setText(name(student));
        boolean paused = all.pacing() == Pacing.PAUSED;
        pause.setVisible(paused);
        inside.getElement().setAttribute("inert", paused);
        question.show(all.question(), student.answer());
        lesson.show(all.place(), all.pacing(), all.question().isPresent());
        pace.show(student.pace());
        floor.show(all.floor(), student.votes());
    }
}
