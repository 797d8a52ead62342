package org.eigenlens.classroom.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.Leading;
import org.eigenlens.classroom.live.LiveRooms.Watch;
import org.eigenlens.classroom.live.Move;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.live.Frame;
import org.eigenlens.widget.live.Moved;
import org.eigenlens.widget.live.Seat;
import org.eigenlens.widget.live.Tickets;
import org.eigenlens.widget.live.Tickets.Ticket;
import org.springframework.stereotype.Component;

/** Brings what the lecturer's hand does from their page to the pages of whoever follows. The room says who may; the pages hold tickets. */
@Component
class Hands {

    private final Leading leading;
    private final Tickets tickets;

    /** By identity: all who follow in one room are handed the same move, and so get the same frame. */
    private final Cache<Move, Optional<Frame>> frames =
            Caffeine.newBuilder().weakKeys().build();

    Hands(Leading leading, Tickets tickets) {
        this.leading = leading;
        this.tickets = tickets;
    }

    /** A ticket for the page of the lecturer. */
    Ticket lead(Key key) {
        return tickets.lead(moved -> leading.lead(
                key,
                new Move(
                        moved.page(),
                        moved.place(),
                        moved.widget(),
                        moved.state().values())));
    }

    /** A ticket for the page of somebody who follows. */
    Ticket follow(Key key) {
        Seat seat = tickets.seat();
        Watch watch = leading.follow(key, move -> frame(move).ifPresent(seat::show));
        return new Ticket() {
            @Override
            public String text() {
                return seat.text();
            }

            @Override
            public void close() {
                watch.end();
                seat.close();
            }
        };
    }

    private Optional<Frame> frame(Move move) {
        return frames.get(
                move,
                made -> tickets.frame(
                        new Moved(made.lesson(), made.place(), made.widget(), new Parameters(made.state()))));
    }
}
