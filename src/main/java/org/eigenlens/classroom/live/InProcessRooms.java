package org.eigenlens.classroom.live;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Room;

/**
 * Keeps rooms in the memory of this process, and what must last of them in a journal: an order is done when it is kept, so that nothing that was
 * acknowledged is lost with the process.
 */
public final class InProcessRooms implements LiveRooms {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<RoomCode, Hall> halls = new ConcurrentHashMap<>();
    private final Journal journal;

    public InProcessRooms() {
        this(Journal.NONE);
    }

    public InProcessRooms(Journal journal) {
        this.journal = journal;
    }

    /** Opens again what is kept. */
    public void restore(Instant now) {
        journal.restore(now).forEach(room -> halls.put(room.code(), new Hall(room, journal)));
    }

    @Override
    public boolean add(Room room) {
        if (halls.putIfAbsent(room.code(), new Hall(room, journal)) != null) {
            return false;
        }
        journal.begin(room);
        return true;
    }

    @Override
    public Optional<Room> room(RoomCode code) {
        return Optional.ofNullable(halls.get(code)).map(Hall::room);
    }

    @Override
    public Decision tell(RoomCode code, Order order) {
        Hall hall = halls.get(code);
        if (hall == null) {
            return new Decision.Refused(Refusal.GONE);
        }
        Hall.Told told = hall.tell(order);
        await(told.kept());
        return told.decision();
    }

    private static void await(CompletableFuture<Void> kept) {
        try {
            kept.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("What was done in a room could not be kept.", failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waited until it was kept.", hurried);
        }
    }

    @Override
    public Watch watch(RoomCode code, Consumer<Room> watcher) {
        Hall hall = halls.get(code);
        return hall == null ? () -> {} : hall.watch(watcher);
    }

    @Override
    public void remove(RoomCode code) {
        halls.remove(code);
        journal.forget(code);
    }

    @Override
    public void sweep(Instant now) {
        halls.values().stream()
                .map(Hall::room)
                .filter(room -> room.life().isExpired(now))
                .forEach(room -> remove(room.code()));
    }

    /** How many watch a room. */
    public int watchers(RoomCode code) {
        Hall hall = halls.get(code);
        return hall == null ? 0 : hall.watchers();
    }
}
