package org.eigenlens.classroom.live;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Room;

/** Keeps rooms in the memory of this process. */
public final class InProcessRooms implements LiveRooms {

    private final Map<RoomCode, Hall> halls = new ConcurrentHashMap<>();

    @Override
    public boolean add(Room room) {
        return halls.putIfAbsent(room.code(), new Hall(room)) == null;
    }

    @Override
    public Optional<Room> room(RoomCode code) {
        return Optional.ofNullable(halls.get(code)).map(Hall::room);
    }

    @Override
    public Decision tell(RoomCode code, Order order) {
        Hall hall = halls.get(code);
        return hall == null ? new Decision.Refused(Refusal.GONE) : hall.tell(order);
    }

    @Override
    public Watch watch(RoomCode code, Consumer<Room> watcher) {
        Hall hall = halls.get(code);
        return hall == null ? () -> {} : hall.watch(watcher);
    }

    @Override
    public void remove(RoomCode code) {
        halls.remove(code);
    }

    @Override
    public void sweep(Instant now) {
        halls.values().removeIf(hall -> hall.room().life().isExpired(now));
    }

    /** How many watch a room. */
    int watchers(RoomCode code) {
        Hall hall = halls.get(code);
        return hall == null ? 0 : hall.watchers();
    }
}
