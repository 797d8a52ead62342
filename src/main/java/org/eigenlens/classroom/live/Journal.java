package org.eigenlens.classroom.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Room;

/**
 * Keeps what must last of rooms: how each was opened, and the orders that were carried out in it. A room is what comes of carrying them out again, since that is a pure
 * function.
 *
 * <p>Where several processes share a journal it also knows whose a room is. Whoever wants to carry out orders claims the room first, which begins a new term; orders of an
 * earlier term are refused from then on. So whatever two processes believe of each other, a room has one line of orders.
 */
public interface Journal {

    /** Keeps nothing. */
    Journal NONE = new NoJournal();

    /** Keeps a room that has just been opened, and returns when it is kept. */
    void begin(Room room);

    /**
     * Takes a room over.
     *
     * @param term the term in which it is
     * @return whether it is in the term after that now; not if somebody else was quicker, or if there is no such room
     */
    boolean claim(RoomCode code, long term);

    /**
     * Keeps an order that has been carried out. It returns at once, and is called in the order in which the orders of a room were carried out.
     *
     * @param after the room after the order, which is the last one counted in it
     * @return is completed when the order is kept, and exceptionally if it cannot be: by an {@link OvertakenException} if the room is in another term, or if the last order
     *     that is kept is not the one before
     */
    CompletableFuture<Void> append(Kept after, Order order);

    /** Removes a room and its orders. */
    void forget(RoomCode code);

    /** Whether an order is kept. */
    boolean has(RoomCode code, Order order);

    /** A room as its orders have left it; empty if it is not kept. */
    Optional<Kept> read(RoomCode code);

    /** How many orders of a room are kept. */
    long orders(RoomCode code);

    /**
     * The rooms that are kept and have not expired, as their orders left them; what has expired is removed.
     *
     * @param wanted which of them are looked at
     */
    List<Kept> restore(Instant now, Predicate<RoomCode> wanted);
}
