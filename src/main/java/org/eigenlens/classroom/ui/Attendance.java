package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.internal.UIInternals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eigenlens.widget.live.Pulse;
import org.eigenlens.widget.live.Tickets;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees who is still there. A page that is closed says so; one whose browser has died, or whose network is gone, does not, and its session would go on for half an hour.
 *
 * <p>Each page is asked every few seconds whether it is there, over the connection on which it follows the hand: its script answers as soon as it hears, also in a tab
 * that nobody sees, where its timers would hardly run. Where a browser has no such connection, Vaadin's own heartbeat says it, later.
 */
@Component
class Attendance {

    private static final long EVERY_MILLIS = 3_000;

    /** A page that has been asked meanwhile and has not answered is not to be reached. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    /** After two heartbeats and a half that did not come, a connection that looks open is not. */
    private static final Duration NO_HEARTBEAT = Duration.ofSeconds(150);

    private final Clock clock;
    private final Delivery delivery;
    private final Tickets tickets;
    private final Map<Seat, Page> seats = new ConcurrentHashMap<>();

    private record Page(UI ui, Pulse pulse) {}

    Attendance(Clock clock, Delivery delivery, Tickets tickets) {
        this.clock = clock;
        this.delivery = delivery;
        this.tickets = tickets;
    }

    /** Gives a page a seat until it is left; what is returned is for the page to show when it is asked. */
    String sit(Seat seat, UI ui) {
        Pulse pulse = tickets.pulse();
        seats.put(seat, new Page(ui, pulse));
        seat.open();
        return pulse.text();
    }

    void leave(Seat seat) {
        Page page = seats.remove(seat);
        if (page != null) {
            page.pulse().close();
        }
        seat.close();
    }

    @Scheduled(fixedDelay = EVERY_MILLIS)
    void look() {
        seats.forEach((seat, page) -> {
            try {
                page.ui().access(() -> {
                    boolean reachable = isReachable(page.ui().getInternals(), page.pulse());
                    // What is told to a room may take its time, and must not hold up the page, nor those that come
                    // after it.
                    delivery.carry(() -> seat.look(reachable, clock.instant()));
                });
                page.pulse().ask();
            } catch (UIDetachedException gone) {
                delivery.carry(() -> leave(seat));
            }
        });
    }

    private boolean isReachable(UIInternals page, Pulse pulse) {
        return page.getPushConnection() != null
                && page.getPushConnection().isConnected()
                && pulse.silence()
                        .map(silence -> silence.compareTo(SILENCE) < 0)
                        .orElseGet(() -> hasHeartbeat(page));
    }

    private boolean hasHeartbeat(UIInternals page) {
        Instant heard = Instant.ofEpochMilli(page.getLastHeartbeatTimestamp());
        return Duration.between(heard, clock.instant()).compareTo(NO_HEARTBEAT) < 0;
    }
}
