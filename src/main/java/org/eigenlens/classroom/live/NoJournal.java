package org.eigenlens.classroom.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Room;

/** Keeps nothing. */
class NoJournal implements Journal {

    @Override
    public void begin(Room room) {}

    @Override
    public boolean claim(RoomCode code, long term) {
        return true;
    }

    @Override
    public CompletableFuture<Void> append(Kept after, Order order) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void forget(RoomCode code) {}

    @Override
    public boolean has(RoomCode code, Order order) {
        return false;
    }

    @Override
    public Optional<Kept> read(RoomCode code) {
        return Optional.empty();
    }

    @Override
    public long orders(RoomCode code) {
        return 0;
    }

    @Override
    public List<Kept> restore(Instant now, Predicate<RoomCode> wanted) {
        return List.of();
    }
}
