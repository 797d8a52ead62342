package org.eigenlens.classroom.live;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Room;

/** The port to where rooms live. The orders to one room are carried out one after another, wherever they come from. */
public interface LiveRooms {

    /** Ends a watch. */
    @FunctionalInterface
    interface Watch {
        void end();
    }

    /** Adds a room; false, and nothing added, if there is one of its code. */
    boolean add(Room room);

    Optional<Room> room(RoomCode code);

    /** Carries out an order; refused as gone if there is no such room. */
    Decision tell(RoomCode code, Order order);

    /**
     * Hands over each state of a room from now on, in order; an adapter may leave out states that are overtaken, never the last one.
     *
     * @param watcher is called on the room's own thread, and so must return at once
     */
    Watch watch(RoomCode code, Consumer<Room> watcher);

    /** Removes a room with all that was in it. */
    void remove(RoomCode code);

    /** Removes the rooms that have expired. */
    void sweep(Instant now);
}
