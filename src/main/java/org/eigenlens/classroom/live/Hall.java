package org.eigenlens.classroom.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One room where its orders are carried out. A lock keeps its states in one order: for whoever changes it, for the journal, for whoever watches.
 *
 * <p>While the journal is away nothing is done that is to last: the room stands as it is known to be kept. The journal is asked again with the next order, but no more than
 * once a second, so that a hall that votes all the same does not wait for it one after another.
 */
public final class Hall {

    private static final Logger LOG = LoggerFactory.getLogger(Hall.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Lock lock = new ReentrantLock();
    private final Watchers watchers;
    private final Journal journal;
    private volatile Kept now;

    /** The newest state of the room that is known to be kept. */
    private volatile Kept safe;

    private int fallen;

    /** Whether it is not known what is kept of the room, since the journal could not be asked. */
    private boolean adrift;

    private long askedLast = System.nanoTime() - PAUSE.toNanos();

    /**
     * What came of an order.
     *
     * @param kept is completed when the order is kept, if it was done and lasts
     * @param fallen how often the hall had fallen back before
     */
    public record Told(Decision decision, CompletableFuture<Void> kept, int fallen) {}

    public Hall(Kept now, Journal journal, Watchers watchers) {
        this.now = now;
        this.safe = now;
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
     * Carries out an order, or refuses it if it could not be kept.
     *
     * @throws OvertakenException if the room turns out to be somebody else's, or not to be kept any more
     */
    public Told tell(Order order) {
        lock.lock();
        try {
            if (adrift && order.command().lasts() && !isRead()) {
                return new Told(
                        new Decision.Refused(Refusal.NOT_KEPT), CompletableFuture.completedFuture(null), fallen);
            }
            Decision decision = order.on(now.room());
            int before = fallen;
            CompletableFuture<Void> kept = CompletableFuture.completedFuture(null);
            if (decision instanceof Decision.Done done) {
                boolean lasts = order.command().lasts();
                now = now.after(done.room(), lasts);
                if (lasts) {
                    kept = keep(now, order, before);
                }
                if (fallen == before) {
                    watchers.show(done.room());
                }
            }
            return new Told(decision, kept, before);
        } finally {
            lock.unlock();
        }
    }

    /** What cannot be kept is taken back as soon as that is known, whether or not anybody waits for it still. */
    private CompletableFuture<Void> keep(Kept after, Order order, int before) {
        return journal.append(after, order).whenComplete((nothing, failure) -> {
            if (failure == null) {
                safe = after;
            } else {
                fallBack(before);
            }
        });
    }

    /**
     * Goes back to what is kept, since an order could not be; those who are in the room stay. Nothing is done if that has happened since the order. If the journal is away,
     * it goes back to what is known to be kept.
     *
     * @return false if the room is somebody else's meanwhile, or is not kept at all
     */
    public boolean fallBack(Told told) {
        return fallBack(told.fallen());
    }

    private boolean fallBack(int before) {
        lock.lock();
        try {
            if (before != fallen) {
                return true;
            }
            adrift = true;
            if (!isRead()) {
                goBackTo(safe);
            }
            return true;
        } catch (OvertakenException another) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads what is kept, if the journal can be asked.
     *
     * @throws OvertakenException if the room is somebody else's meanwhile, or is not kept at all
     */
    private boolean isRead() {
        if (System.nanoTime() - askedLast < PAUSE.toNanos()) {
            return false;
        }
        Optional<Kept> kept;
        try {
            kept = journal.read(now.room().code());
        } catch (RuntimeException away) {
            LOG.warn("It is not known what is kept of room {}", now.room().code(), away);
            askedLast = System.nanoTime();
            return false;
        }
        goBackTo(kept.filter(read -> read.term() == now.term()).orElseThrow(OvertakenException::new));
        adrift = false;
        return true;
    }

    private void goBackTo(Kept kept) {
        now = kept.after(now);
        safe = now;
        fallen++;
        watchers.show(now.room());
    }
}
