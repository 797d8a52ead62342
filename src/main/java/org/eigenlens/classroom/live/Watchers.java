package org.eigenlens.classroom.live;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eigenlens.classroom.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who watches a room. One watcher that fails keeps nothing from the others. */
public final class Watchers {

    private static final Logger LOG = LoggerFactory.getLogger(Watchers.class);

    private final Lock lock = new ReentrantLock();
    private final Set<Consumer<Room>> watchers = Collections.newSetFromMap(new IdentityHashMap<>());

    public LiveRooms.Watch add(Consumer<Room> watcher) {
        lock.lock();
        try {
            watchers.add(watcher);
        } finally {
            lock.unlock();
        }
        return () -> remove(watcher);
    }

    private void remove(Consumer<Room> watcher) {
        lock.lock();
        try {
            watchers.remove(watcher);
        } finally {
            lock.unlock();
        }
    }

    /** Shows everybody a state of the room; states are seen in the order in which this is called. */
    public void show(Room room) {
        lock.lock();
        try {
            watchers.forEach(watcher -> show(watcher, room));
        } finally {
            lock.unlock();
        }
    }

    private static void show(Consumer<Room> watcher, Room room) {
        try {
            watcher.accept(room);
        } catch (RuntimeException failure) {
            LOG.error("A watcher of room {} failed", room.code(), failure);
        }
    }

    int size() {
        lock.lock();
        try {
            return watchers.size();
        } finally {
            lock.unlock();
        }
    }
}
