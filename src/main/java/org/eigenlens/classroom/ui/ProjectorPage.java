package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.stream.Collectors;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.Sight;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.room.Pacing;
import org.eigenlens.lesson.ui.SharedLessons;
import org.eigenlens.widget.frame.QrCodes;
import org.eigenlens.widget.live.Tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** What is on the wall: how to join, the lesson or the question, and the results when they are shown. */
final class ProjectorPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Key key;
    private final transient Hands hands;
    private final transient Screen screen;
    private final Div qr = new Div();
    private final Span address = new Span();
    private final Span present = new Span();
    private final Paragraph names = new Paragraph();
    private final PauseNotice pause = new PauseNotice();
    private final WallQuestion question = new WallQuestion();
    private final LessonStage lesson;
    private transient @Nullable Ticket seat;

    ProjectorPage(
            Classrooms classrooms,
            Key key,
            Delivery delivery,
            Attendance attendance,
            Hands hands,
            SharedLessons lessons) {
        this.key = key;
        this.hands = hands;
        this.screen = new Screen(classrooms, key, delivery, this::show);
        addClassName("projector-page");
        lesson = new LessonStage(lessons::openUnread, "", opened -> {});
        lesson.addClassName("wall-lesson");
        lesson.getElement().setAttribute("inert", true);
        H1 code = new H1(key.code().spaced());
        code.addClassName("big-code");
        qr.addClassName("invite-qr");
        names.addClassName("wall-names");
        Header head = new Header(new Div(new Span(getTranslation("projector.join")), address), code, present, qr);
        head.addClassName("wall-head");
        add(head, pause, names, question, lesson, new RoomPulse(attendance, Seat.uncounted()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        screen.open(attach.getUI());
        Ticket ticket = hands.follow(key);
        lesson.followBy(ticket.text());
        seat = ticket;
        attach.getUI().getPage().executeJs("document.documentElement.classList.add('projector')");
        attach.getUI().getPage().fetchCurrentURL(here -> {
            URI room = URI.create(here.toString()).resolve("/" + ClassroomNavigation.room(key.code()));
            address.setText(room.getAuthority() + "/" + ClassroomNavigation.join());
            qr.removeAll();
            qr.add(new Svg(QrCodes.svg(room.toString(), getTranslation("invite.qr", room.toString()))));
        });
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        screen.close();
        if (seat != null) {
            seat.close();
        }
    }

    private void show(Sight sight) {
        if (!(sight instanceof Sight.OfProjector wall)) {
            screen.close();
            removeAll();
            add(new H1(getTranslation("room.over")));
            return;
        }
        present.setText(getTranslation("projector.present", wall.all().present()));
        names.setText(wall.names().stream().map(Nickname::text).collect(Collectors.joining(" \u00b7 ")));
        pause.setVisible(wall.all().pacing() == Pacing.PAUSED);
        question.show(wall.all().question());
        lesson.setVisible(wall.all().question().isEmpty());
        lesson.show(wall.all().place());
        setClassName(
                "empty", wall.all().question().isEmpty() && wall.all().place().isNone());
    }
}
