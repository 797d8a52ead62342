package org.eigenlens.widget.live;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eigenlens.widget.Widgets;
import org.springframework.stereotype.Component;

/**
 * Tickets by which a page's connection is what its page is: one before whose hand others sit, or one who watches.
 *
 * <p>A page asks for a ticket on the server, where it is known who reads it, and hands it to its own script, which shows it on the hand channel. Nobody can guess one, and it is worth
 * nothing when its page has given it back.
 */
@Component
public class Tickets {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Consumer<Moved>> hands = new ConcurrentHashMap<>();
    private final Map<String, Seat> seats = new ConcurrentHashMap<>();
    private final Map<String, Pulse> pulses = new ConcurrentHashMap<>();
    private final Widgets widgets;
    private final Glimpses glimpses;

    Tickets(Widgets widgets, Glimpses glimpses) {
        this.widgets = widgets;
        this.glimpses = glimpses;
    }

    /** What a page holds until it is left. */
    public interface Ticket extends AutoCloseable {

        /** What its script shows on the channel. */
        String text();

        @Override
        void close();
    }

    /** A ticket of a page that leads: each state that its hand asks for is told, if the widget can read it. */
    public Ticket lead(Consumer<Moved> hand) {
        Ticket ticket = new Drawn(draw(), hands::remove);
        hands.put(ticket.text(), hand);
        return ticket;
    }

    /** A ticket of a page that watches. */
    public Seat seat() {
        Seat seat = new Seat(draw(), seats::remove);
        seats.put(seat.text(), seat);
        return seat;
    }

    /** A ticket of a page that is asked again and again whether it is there. */
    public Pulse pulse() {
        Pulse pulse = new Pulse(draw(), pulses::remove);
        pulses.put(pulse.text(), pulse);
        return pulse;
    }

    /** A move as it can be shown to all who watch; empty if there is no such widget here. */
    public Optional<Frame> frame(Moved moved) {
        return widgets.named(moved.widget()).map(widget -> new Frame(moved, widget, glimpses));
    }

    private String draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Optional<Consumer<Moved>> hand(String ticket) {
        return Optional.ofNullable(hands.get(ticket));
    }

    Optional<Seat> seat(String ticket) {
        return Optional.ofNullable(seats.get(ticket));
    }

    Optional<Pulse> pulse(String ticket) {
        return Optional.ofNullable(pulses.get(ticket));
    }
}
