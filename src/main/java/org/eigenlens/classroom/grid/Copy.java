package org.eigenlens.classroom.grid;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.eigenlens.classroom.live.Watchers;
import org.eigenlens.classroom.room.Room;
import org.jspecify.annotations.Nullable;

/** What this process has of a room: the newest snapshot that it knows, who watches it here, and its keeper if the room is kept here. */
final class Copy {

    private final Lock lock = new ReentrantLock();
    private final Lock attempts = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Watchers watchers = new Watchers();
    private volatile Snapshot newest;
    private volatile @Nullable Keeper keeper;

    Copy(Snapshot newest) {
        this.newest = newest;
    }

    Watchers watchers() {
        return watchers;
    }

    Snapshot newest() {
        return newest;
    }

    @Nullable
    Keeper keeper() {
        return keeper;
    }

    Room room() {
        Keeper here = keeper;
        return here == null ? newest.kept().room() : here.room();
    }

    /** Does what only one thread of this process may try at a time. */
    void oneByOne(Runnable attempt) {
        attempts.lock();
        try {
            attempt.run();
        } finally {
            attempts.unlock();
        }
    }

    /** Takes the room into this process. */
    void keepHere(Keeper here) {
        Snapshot first = here.snapshot();
        lock.lock();
        try {
            newest = first;
            keeper = here;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        watchers.show(here.room());
    }

    /** Gives the room out of this process, since it is another one's. */
    void giveUp(Keeper here) {
        Snapshot last = here.snapshot();
        lock.lock();
        try {
            if (keeper == here) {
                newest = last;
                keeper = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes note of what the keeper has told; what is older than what is known is passed over. */
    void hear(Snapshot heard) {
        lock.lock();
        try {
            Keeper here = keeper;
            if (here != null && heard.kept().term() > here.term()) {
                keeper = null;
            }
            if (keeper != null || !heard.isNewerThan(newest)) {
                return;
            }
            newest = heard;
            changed.signalAll();
            watchers.show(heard.kept().room());
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a snapshot; true if it has come in time. */
    boolean await(Predicate<Snapshot> wanted, Duration patience) {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (!wanted.test(newest)) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
