package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.room.Role;
import org.eigenlens.lesson.ui.SharedLessons;
import org.eigenlens.widget.frame.AddressBar;

/**
 * A room for its lecturer at {@code /room/<code>/lecture}. The key comes in a cookie; a link may bring it to another device, and then it leaves the
 * address at once, which others may read on the wall.
 */
@Route(ClassroomNavigation.LECTURE)
@AnonymousAllowed
@CssImport("./classroom/classroom.css")
class LectureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Classrooms classrooms;
    private final transient Delivery delivery;
    private final transient Attendance attendance;
    private final transient Hands hands;
    private final transient SharedLessons lessons;
    private final transient Prompts prompts;
    private String title = "";

    LectureView(
            Classrooms classrooms,
            Delivery delivery,
            Attendance attendance,
            Hands hands,
            SharedLessons lessons,
            Prompts prompts) {
        this.classrooms = classrooms;
        this.delivery = delivery;
        this.attendance = attendance;
        this.hands = hands;
        this.lessons = lessons;
        this.prompts = prompts;
        getContent().addClassName("lecture");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Key> brought = RoomParameter.key(event);
        Optional<Key> kept = RoomParameter.code(event).flatMap(Keyring.LECTURERS::key);
        getContent().removeAll();
        Stream.concat(brought.stream(), kept.stream())
                .filter(key ->
                        classrooms.role(key).filter(Role.LECTURER::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(key -> open(key, brought.isPresent()), this::refuse);
    }

    private void open(Key key, boolean brought) {
        title = getTranslation("lecture.page", key.code().text());
        if (brought) {
            Keyring.LECTURERS.keep(key);
            AddressBar.replaceOnceOpen(ClassroomNavigation.lecture(key.code()));
        }
        getContent().add(new LecturePage(classrooms, key, delivery, attendance, hands, lessons, prompts));
    }

    private void refuse() {
        title = getTranslation("lecture.closed");
        Paragraph say = new Paragraph(getTranslation("lecture.closed.say"));
        getContent()
                .add(
                        new H1(title),
                        say,
                        new Anchor(ClassroomNavigation.teach(), getTranslation("lecture.closed.open")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
