package org.eigenlens.classroom.live;

import org.eigenlens.classroom.room.Room;

/**
 * A room and how far its journal goes.
 *
 * @param term goes up by one whenever another process takes the room over; who has an earlier one can keep nothing any more
 * @param orders how many orders of the room are kept
 */
public record Kept(Room room, long term, long orders) {

    /** A room that has just been opened. */
    public static Kept opened(Room room) {
        return new Kept(room, 0, 0);
    }

    /** The room in the hands of whoever has just taken it over. */
    public Kept claimed() {
        return new Kept(room, term + 1, orders);
    }

    /** What was read instead of another state that was not kept, with whoever was there in that one. */
    public Kept after(Kept lost) {
        return new Kept(room.after(lost.room), term, orders);
    }

    Kept after(Room next, boolean lasts) {
        return new Kept(next, term, lasts ? orders + 1 : orders);
    }
}
