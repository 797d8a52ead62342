package org.eigenlens.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.live.InProcessRooms;
import org.eigenlens.classroom.live.LiveRooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a page of a room holds, and lets go of. */
@SpringBootTest
class RoomViewTest extends SpringBrowserlessTest {

    @Autowired
    private Classrooms classrooms;

    @Autowired
    private LiveRooms rooms;

    private Key lecturer;

    @BeforeEach
    void joinARoom() {
        lecturer = classrooms.open();
        navigate(RoomView.class, Map.of("code", lecturer.code().text()));
        test($(Button.class).withText("Join").single()).click();
    }

    private int watchers() {
        return ((InProcessRooms) rooms).watchers(lecturer.code());
    }

    private int present() {
        return classrooms.look(lecturer).orElseThrow().all().present();
    }

    @Test
    void pageInARoomWatchesItOnce() {
        assertThat(watchers()).isEqualTo(1);
        assertThat(present()).isEqualTo(1);
    }

    @Test
    void pageThatIsLeftHoldsNothingOfTheRoom() {
        navigate(TeachView.class);
        assertThat(watchers()).isZero();
        assertThat(present()).isZero();
    }

    @Test
    void pageWhoseSessionEndsHoldsNothingOfTheRoom() {
        VaadinSession session = VaadinSession.getCurrent();
        List.copyOf(session.getUIs()).forEach(session::removeUI);
        assertThat(watchers()).isZero();
        assertThat(present()).isZero();
    }
}
