package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.Newest;
import org.eigenlens.classroom.Sight;
import org.eigenlens.classroom.live.LiveRooms.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one page up to date with a room.
 *
 * <p>The room's thread only leaves word that there is something new; a thread of the page's own then waits for the page. So a page that is slow holds up nobody, has
 * at most one change waiting, and is brought to the newest state at once when it comes round. What changes nothing on the page is not drawn, and so not sent.
 */
final class Screen {

    /** A page takes no more than ten changes in a second that others have made: a vote of hundreds is then seen to grow, and costs each page little. */
    private static final long BETWEEN_NANOS = 100_000_000;

    private final Classrooms classrooms;
    private final Key key;
    private final Delivery delivery;
    private final Consumer<Sight> draw;
    private final Newest<Classrooms.Glance> newest = new Newest<>();
    private Watch watch = () -> {};
    private @Nullable Object drawn;
    private volatile long reached = System.nanoTime() - BETWEEN_NANOS;

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
        classrooms.look(key).ifPresent(this::draw);
    }

    /** Draws at once what its own reader has changed, so that the answer to what they did shows it. */
    void refresh() {
        classrooms.look(key).ifPresent(this::draw);
    }

    private void draw(Sight sight) {
        Object shown = sight.shown();
        if (!shown.equals(drawn)) {
            drawn = shown;
            draw.accept(sight);
        }
    }

    private void reach(UI ui) {
        try {
            TimeUnit.NANOSECONDS.sleep(reached + BETWEEN_NANOS - System.nanoTime());
            reached = System.nanoTime();
            ui.access(() -> newest.take().ifPresent(glance -> draw(glance.sight())));
        } catch (UIDetachedException gone) {
            close();
        } catch (InterruptedException ends) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        watch.end();
        watch = () -> {};
        drawn = null;
    }
}
