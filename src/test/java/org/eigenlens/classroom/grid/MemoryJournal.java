package org.eigenlens.classroom.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.live.Journal;
import org.eigenlens.classroom.live.Kept;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.live.OvertakenException;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Room;

/** A journal in the memory of a test that several members share; {@link #lose} lets one be lost on its way there. */
final class MemoryJournal implements Journal {

    private static final class Lines {
        private final Room opened;
        private final List<Order> orders = new ArrayList<>();
        private long term;

        private Lines(Room opened) {
            this.opened = opened;
        }
    }

    private final Map<RoomCode, Lines> rooms = new HashMap<>();
    private boolean losing;

    /** From now on nothing arrives and nobody is told, as when a process is killed before its orders are written. */
    synchronized void lose(boolean lost) {
        losing = lost;
    }

    @Override
    public synchronized void begin(Room room) {
        rooms.put(room.code(), new Lines(room));
    }

    @Override
    public synchronized boolean claim(RoomCode code, long term) {
        Lines lines = rooms.get(code);
        if (lines == null || lines.term != term) {
            return false;
        }
        lines.term++;
        return true;
    }

    @Override
    public synchronized CompletableFuture<Void> append(Kept after, Order order) {
        Lines lines = rooms.get(after.room().code());
        if (losing) {
            return new CompletableFuture<>();
        }
        if (lines == null || lines.term != after.term() || lines.orders.size() + 1 != after.orders()) {
            return CompletableFuture.failedFuture(new OvertakenException());
        }
        lines.orders.add(order);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void forget(RoomCode code) {
        rooms.remove(code);
    }

    @Override
    public synchronized boolean has(RoomCode code, Order order) {
        return rooms.containsKey(code) && rooms.get(code).orders.contains(order);
    }

    @Override
    public synchronized Optional<Kept> read(RoomCode code) {
        return Optional.ofNullable(rooms.get(code)).map(MemoryJournal::replayed);
    }

    private static Kept replayed(Lines lines) {
        Room room = lines.opened;
        for (Order order : lines.orders) {
            room = ((Decision.Done) order.on(room)).room();
        }
        return new Kept(room, lines.term, lines.orders.size());
    }

    @Override
    public synchronized long orders(RoomCode code) {
        return rooms.containsKey(code) ? rooms.get(code).orders.size() : 0;
    }

    @Override
    public synchronized List<Kept> restore(Instant now, Predicate<RoomCode> wanted) {
        return rooms.values().stream()
                .filter(lines -> wanted.test(lines.opened.code()))
                .map(MemoryJournal::replayed)
                .toList();
    }
}
