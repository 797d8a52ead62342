package org.eigenlens.classroom.live;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Room;

/** One room where its orders are carried out. A lock keeps its states in one order: for whoever changes it, for the journal, for whoever watches. */
public final class Hall {

    private final Lock lock = new ReentrantLock();
    private final Watchers watchers;
    private final Journal journal;
    private volatile Kept now;
    private int fallen;

    /** Whether the room has orders in it that could not be kept. */
    private boolean ahead;

    /**
     * What came of an order.
     *
     * @param kept is completed when the order is kept, if it was done and lasts
     * @param fallen how often the hall had fallen back before
     */
    public record Told(Decision decision, CompletableFuture<Void> kept, int fallen) {}

    public Hall(Kept now, Journal journal, Watchers watchers) {
        this.now = now;
        this.journal = journal;
        this.watchers = watchers;
    }

    /** The room, with the order that went into the journal last. */
    public Kept now() {
        return now;
    }

    public Room room() {
        return now.room();
    }

    /**
     * Carries out an order.
     *
     * @throws OvertakenException if the room turns out to be somebody else's, or not to be kept any more
     */
    public Told tell(Order order) {
        lock.lock();
        try {
            if (ahead && !reread()) {
                throw new OvertakenException();
            }
            Decision decision = order.on(now.room());
            CompletableFuture<Void> kept = CompletableFuture.completedFuture(null);
            if (decision instanceof Decision.Done done) {
                boolean lasts = order.command().lasts();
                now = now.after(done.room(), lasts);
                if (lasts) {
                    kept = journal.append(now, order);
                }
                watchers.show(done.room());
            }
            return new Told(decision, kept, fallen);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Goes back to what is kept, since an order could not be; those who are in the room stay. Nothing is done if that has happened since the order.
     *
     * @return false if the room is somebody else's meanwhile, or is not kept at all
     */
    public boolean fallBack(Told told) {
        lock.lock();
        try {
            if (told.fallen() != fallen) {
                return true;
            }
            ahead = true;
            return reread();
        } finally {
            lock.unlock();
        }
    }

    private boolean reread() {
        Optional<Kept> kept = journal.read(now.room().code());
        if (kept.isEmpty() || kept.get().term() != now.term()) {
            return false;
        }
        now = kept.get().after(now);
        fallen++;
        ahead = false;
        watchers.show(now.room());
        return true;
    }
}
