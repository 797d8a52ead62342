package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.room.Role;
import org.eigenlens.lesson.ui.SharedLessons;

/** A room for the wall at {@code /room/<code>/projector?key=…}: large type, no controls. */
@Route(value = ClassroomNavigation.PROJECTOR, autoLayout = false)
@AnonymousAllowed
@CssImport("./classroom/classroom.css")
class ProjectorView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Classrooms classrooms;
    private final transient Delivery delivery;
    private final transient Attendance attendance;
    private final transient Hands hands;
    private final transient SharedLessons lessons;

    ProjectorView(Classrooms classrooms, Delivery delivery, Attendance attendance, Hands hands, SharedLessons lessons) {
        this.classrooms = classrooms;
        this.delivery = delivery;
        this.attendance = attendance;
        this.hands = hands;
        this.lessons = lessons;
        getContent().addClassName("projector");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        RoomParameter.key(event)
                .filter(key ->
                        classrooms.role(key).filter(Role.PROJECTOR::equals).isPresent())
                .ifPresentOrElse(this::open, this::refuse);
    }

    private void open(Key key) {
        getContent().add(new ProjectorPage(classrooms, key, delivery, attendance, hands, lessons));
    }

    private void refuse() {
        getContent()
                .add(new H1(getTranslation("projector.closed")), new Paragraph(getTranslation("projector.closed.say")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("projector.page");
    }
}
