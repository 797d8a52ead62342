package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Entry;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Role;
import org.eigenlens.lesson.ui.SharedLessons;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.frame.AddressBar;

/** A room for a student at {@code /room/<code>}: the door, and behind it the lecture. Who has been in before goes straight in. */
@Route(ClassroomNavigation.ROOM)
@AnonymousAllowed
@CssImport("./classroom/classroom.css")
class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Classrooms classrooms;
    private final transient Delivery delivery;
    private final transient Attendance attendance;
    private final transient Hands hands;
    private final transient SharedLessons lessons;
    private final transient Widgets widgets;
    private String title = "";

    RoomView(
            Classrooms classrooms,
            Delivery delivery,
            Attendance attendance,
            Hands hands,
            SharedLessons lessons,
            Widgets widgets) {
        this.classrooms = classrooms;
        this.delivery = delivery;
        this.attendance = attendance;
        this.hands = hands;
        this.lessons = lessons;
        this.widgets = widgets;
        getContent().addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get(ClassroomNavigation.CODE).orElse("");
        Optional<Key> seat = RoomCode.read(typed)
                .flatMap(Keyring.STUDENTS::key)
                .filter(key -> classrooms.role(key).filter(Role.STUDENT::equals).isPresent());
        seat.ifPresentOrElse(this::seat, () -> waitOutside(typed));
    }

    private void waitOutside(String typed) {
        title = getTranslation("door.page");
        getContent().removeAll();
        getContent().add(new Door(classrooms, typed, this::admit));
    }

    private void admit(Entry.Admitted in) {
        Keyring.STUDENTS.keep(in.key());
        seat(in.key());
        AddressBar.replace(ClassroomNavigation.room(in.key().code()));
    }

    private void seat(Key key) {
        title = getTranslation("room.page", key.code().text());
        getContent().removeAll();
        getContent().add(new StudentPage(classrooms, key, delivery, attendance, hands, lessons, widgets));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
