package org.eigenlens.classroom.grid;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eigenlens.classroom.live.Hall;
import org.eigenlens.classroom.live.Journal;
import org.eigenlens.classroom.live.Kept;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.live.OvertakenException;
import org.eigenlens.classroom.live.Watchers;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.StudentCommand;

/** Carries out the orders of one room, one after another, and tells the other processes how it stands. */
final class Keeper {

    private static final long PATIENCE_SECONDS = 10;
    private static final int TRIES = 3;

    private final Lock lock = new ReentrantLock();
    private final String self;
    private final Journal journal;
    private final Hall hall;
    private final Consumer<Keeper> publish;
    private final Consumer<Keeper> giveUp;
    private Presence presence;

    /**
     * Goes on from a snapshot.
     *
     * @param publish tells the others how the room stands; must return at once
     * @param giveUp hears that the room is another process's now
     */
    Keeper(Snapshot taken, Journal journal, Watchers watchers, Consumer<Keeper> publish, Consumer<Keeper> giveUp) {
        this.self = taken.keeper();
        this.journal = journal;
        this.hall = new Hall(taken.kept(), journal, watchers);
        this.presence = taken.presence();
        this.publish = publish;
        this.giveUp = giveUp;
    }

    Room room() {
        return hall.room();
    }

    long term() {
        return hall.now().term();
    }

    /** Takes this keeper's lock, and so is not to be called under another one. */
    Snapshot snapshot() {
        lock.lock();
        try {
            return new Snapshot(self, hall.now(), presence);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Carries out an order, and returns when it is kept.
     *
     * @param from the process that has sent it
     * @param again whether it may have been carried out before
     */
    Answer carryOut(String from, Order order, boolean again) {
        Answer answer = again && isKept(order) ? Answer.done(hall.now()) : carryOut(from, order);
        for (int i = 1; i < TRIES && answer.outcome() == Answer.Outcome.AGAIN; i++) {
            answer = isKept(order) ? Answer.done(hall.now()) : carryOut(from, order);
        }
        return answer;
    }

    private boolean isKept(Order order) {
        return order.command().lasts() && journal.has(room().code(), order);
    }

    private Answer carryOut(String from, Order order) {
        Hall.Told told;
        Kept after;
        lock.lock();
        try {
            told = hall.tell(order);
            after = hall.now();
            if (told.decision() instanceof Decision.Refused refused) {
                return Answer.refused(refused.reason());
            }
            presence = presence.after(from, order);
        } catch (OvertakenException another) {
            return notHere();
        } finally {
            lock.unlock();
        }
        publish.accept(this);
        try {
            told.kept().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Answer.done(after);
        } catch (TimeoutException slow) {
            // It is still on its way; if it fails after all, the room goes back by itself, and that is to be told.
            told.kept().whenComplete((nothing, failure) -> publish.accept(this));
            return Answer.of(Answer.Outcome.FAILED);
        } catch (ExecutionException failure) {
            return notKept(told, failure.getCause() instanceof OvertakenException);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Answer.of(Answer.Outcome.FAILED);
        }
    }

    private Answer notKept(Hall.Told told, boolean overtaken) {
        if (!hall.fallBack(told)) {
            return notHere();
        }
        publish.accept(this);
        return Answer.of(overtaken ? Answer.Outcome.AGAIN : Answer.Outcome.FAILED);
    }

    private Answer notHere() {
        giveUp.accept(this);
        return Answer.of(Answer.Outcome.NOT_HERE);
    }

    /** Takes away the screens that were served by processes that are gone. */
    void clearAway(Set<String> living, Instant now) {
        Presence before = snapshot().presence();
        for (String process : before.gone(living)) {
            before.of(process).forEach((whose, screens) -> {
                Order depart = new Order(whose, new StudentCommand.Depart(), now);
                Stream.generate(() -> depart).limit(screens).forEach(each -> carryOut(process, each));
            });
            lock.lock();
            try {
                presence = presence.without(process);
            } finally {
                lock.unlock();
            }
        }
    }
}
