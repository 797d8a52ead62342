package org.eigenlens.classroom.live;

import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;

/**
 * The port by which the moves of a lecturer's hand get to whoever watches that room, in every process.
 *
 * <p>Nothing of them is kept and none is owed to anybody, so an adapter may drop moves that a later one at the same place has overtaken, and all of them when something is lost: the
 * place at rest comes by {@link LiveRooms}. Rights are not asked here; {@link org.eigenlens.classroom.Leading} has asked them on the way in and asks them again on the way out.
 */
public interface Moves {

    /** Passes a move on and returns at once. */
    void pass(RoomCode code, Move move);

    /**
     * Hands over the moves in a room from now on, whichever process they come from; those at one place in the order in which they were passed.
     *
     * @param watcher is called on a thread that carries moves, and so must return at once
     */
    LiveRooms.Watch watch(RoomCode code, Consumer<Move> watcher);
}
