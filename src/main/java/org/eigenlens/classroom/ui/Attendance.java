package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.internal.UIInternals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees who is still there. A page that is closed says so; one whose browser has died, or whose network is gone, does not, and its session would go on for half an hour.
 */
@Component
class Attendance {

    private static final long EVERY_MILLIS = 3_000;

    /** After two heartbeats and a half that did not come, a connection that looks open is not. */
    private static final Duration SILENCE = Duration.ofSeconds(150);

    private final Clock clock;
    private final Delivery delivery;
    private final Map<Seat, UI> seats = new ConcurrentHashMap<>();

    Attendance(Clock clock, Delivery delivery) {
        this.clock = clock;
        this.delivery = delivery;
    }

    /** Gives a page a seat, until it is left. */
    void sit(Seat seat, UI page) {
        seats.put(seat, page);
        seat.take();
    }

    void leave(Seat seat) {
        seats.remove(seat);
        seat.leave();
    }

    @Scheduled(fixedDelay = EVERY_MILLIS)
    void look() {
        Instant now = clock.instant();
        seats.forEach((seat, page) -> {
            try {
                page.access(() -> {
                    boolean reachable = isReachable(page.getInternals(), now);
                    // What is told to a room may take its time, and must not hold up the page, nor those that come
                    // after it.
                    delivery.carry(() -> {
                        if (seats.containsKey(seat)) {
                            seat.look(reachable, now);
                        }
                    });
                });
            } catch (UIDetachedException gone) {
                leave(seat);
            }
        });
    }

    private static boolean isReachable(UIInternals page, Instant now) {
        Instant heard = Instant.ofEpochMilli(page.getLastHeartbeatTimestamp());
        return page.getPushConnection() != null
                && page.getPushConnection().isConnected()
                && Duration.between(heard, now).compareTo(SILENCE) < 0;
    }
}
