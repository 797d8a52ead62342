package org.eigenlens.classroom.live;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Room;

/**
 * Keeps what must last of rooms: how each was opened, and the orders that were carried out in it. A room is what comes of carrying them out again, since that is a pure
 * function.
 */
public interface Journal {

    /** Keeps nothing. */
    Journal NONE = new Journal() {
        @Override
        public void begin(Room room) {}

        @Override
        public CompletableFuture<Void> append(RoomCode code, Order order) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void forget(RoomCode code) {}

        @Override
        public List<Room> restore(Instant now) {
            return List.of();
        }
    };

    /** Keeps a room that has just been opened, and returns when it is kept. */
    void begin(Room room);

    /**
     * Keeps an order that has been carried out. It returns at once, and is called in the order in which the orders of a room were carried out.
     *
     * @return is completed when the order is kept, exceptionally if it cannot be
     */
    CompletableFuture<Void> append(RoomCode code, Order order);

    /** Removes a room and its orders. */
    void forget(RoomCode code);

    /** The rooms that are kept and have not expired, as their orders left them; what has expired is removed. */
    List<Room> restore(Instant now);
}
