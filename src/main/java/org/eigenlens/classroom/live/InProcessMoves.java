package org.eigenlens.classroom.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;

/** Passes moves on within this process. */
public final class InProcessMoves implements Moves {

    private final Map<RoomCode, Set<Consumer<Move>>> watchers = new ConcurrentHashMap<>();

    @Override
    public void pass(RoomCode code, Move move) {
        watchers.getOrDefault(code, Set.of()).forEach(watcher -> watcher.accept(move));
    }

    @Override
    public LiveRooms.Watch watch(RoomCode code, Consumer<Move> watcher) {
        watchers.compute(code, (same, before) -> {
            Set<Consumer<Move>> all = before == null ? new CopyOnWriteArraySet<>() : before;
            all.add(watcher);
            return all;
        });
        return () -> watchers.computeIfPresent(code, (same, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }
}
