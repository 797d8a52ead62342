package org.eigenlens.classroom.live;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One room and who watches it. A lock keeps its states in one order, for whoever changes it and for whoever watches. */
final class Hall {

    private static final Logger LOG = LoggerFactory.getLogger(Hall.class);

    private final Lock lock = new ReentrantLock();
    private final Set<Consumer<Room>> watchers = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Journal journal;
    private volatile Room room;

    /**
     * What came of an order.
     *
     * @param kept is completed when the order is kept, if it was done and lasts
     */
    record Told(Decision decision, CompletableFuture<Void> kept) {}

    Hall(Room room, Journal journal) {
        this.room = room;
        this.journal = journal;
    }

    Room room() {
        return room;
    }

    Told tell(Order order) {
        lock.lock();
        try {
            Decision decision = order.on(room);
            CompletableFuture<Void> kept = CompletableFuture.completedFuture(null);
            if (decision instanceof Decision.Done done) {
                room = done.room();
                if (order.command().lasts()) {
                    kept = journal.append(room.code(), order);
                }
                watchers.forEach(watcher -> show(watcher, room));
            }
            return new Told(decision, kept);
        } finally {
            lock.unlock();
        }
    }

    /** One watcher that fails keeps nothing from the others. */
    private static void show(Consumer<Room> watcher, Room room) {
        try {
            watcher.accept(room);
        } catch (RuntimeException failure) {
            LOG.error("A watcher of room {} failed", room.code(), failure);
        }
    }

    LiveRooms.Watch watch(Consumer<Room> watcher) {
        lock.lock();
        try {
            watchers.add(watcher);
        } finally {
            lock.unlock();
        }
        return () -> leave(watcher);
    }

    private void leave(Consumer<Room> watcher) {
        lock.lock();
        try {
            watchers.remove(watcher);
        } finally {
            lock.unlock();
        }
    }

    int watchers() {
        lock.lock();
        try {
            return watchers.size();
        } finally {
            lock.unlock();
        }
    }
}
