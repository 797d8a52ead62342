package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.function.Consumer;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.Newest;
import org.eigenlens.classroom.Sight;
import org.eigenlens.classroom.live.LiveRooms.Watch;

/**
 * Keeps one page up to date with a room.
 *
 * <p>The room's thread only leaves word that there is something new; a thread of the page's own then waits for the page. So a page that is slow holds up nobody, has
 * at most one change waiting, and is brought to the newest state at once when it comes round.
 */
final class Screen {

    private final Classrooms classrooms;
    private final Key key;
    private final Delivery delivery;
    private final Consumer<Sight> draw;
    private final Newest<Classrooms.Glance> newest = new Newest<>();
    private Watch watch = () -> {};

    Screen(Classrooms classrooms, Key key, Delivery delivery, Consumer<Sight> draw) {
        this.classrooms = classrooms;
        this.key = key;
        this.delivery = delivery;
        this.draw = draw;
    }

    Key key() {
        return key;
    }

    /** Draws the room as it is, and from now on whenever it changes. */
    void open(UI ui) {
        close();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Returning.prepare(ui);
        watch = classrooms.watch(key, glance -> {
            if (newest.leave(glance)) {
                delivery.carry(() -> reach(ui));
            }
        });
        classrooms.look(key).ifPresent(draw);
    }

    private void reach(UI ui) {
        try {
            ui.access(() -> newest.take().ifPresent(glance -> draw.accept(glance.sight())));
        } catch (UIDetachedException gone) {
            close();
        }
    }

    void close() {
        watch.end();
        watch = () -> {};
    }
}
