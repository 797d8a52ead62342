package org.eigenlens.classroom.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps rooms in the memory of this process, and what must last of them in a journal: an order is done when it is kept, so that nothing that was
 * acknowledged is lost with the process.
 */
public final class InProcessRooms implements LiveRooms {

    private static final Logger LOG = LoggerFactory.getLogger(InProcessRooms.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<RoomCode, Open> open = new ConcurrentHashMap<>();
    private final Journal journal;
    private final Duration patience;

    private record Open(Hall hall, Watchers watchers) {

        static Open of(Kept kept, Journal journal) {
            Watchers watchers = new Watchers();
            return new Open(new Hall(kept, journal, watchers), watchers);
        }
    }

    public InProcessRooms() {
        this(Journal.NONE);
    }

    public InProcessRooms(Journal journal) {
        this(journal, PATIENCE);
    }

    InProcessRooms(Journal journal, Duration patience) {
        this.journal = journal;
        this.patience = patience;
    }

    /** Opens again what is kept; no other process can go on with it then. */
    public void restore(Instant now) {
        journal.restore(now, code -> true).stream()
                .filter(kept -> journal.claim(kept.room().code(), kept.term()))
                .map(Kept::claimed)
                .forEach(kept -> open.put(kept.room().code(), Open.of(kept, journal)));
    }

    @Override
    public boolean add(Room room) {
        if (open.putIfAbsent(room.code(), Open.of(Kept.opened(room), journal)) != null) {
            return false;
        }
        try {
            journal.begin(room);
        } catch (RuntimeException failure) {
            open.remove(room.code());
            throw failure;
        }
        return true;
    }

    @Override
    public Optional<Room> room(RoomCode code) {
        return Optional.ofNullable(open.get(code)).map(Open::hall).map(Hall::room);
    }

    @Override
    public Decision tell(RoomCode code, Order order) {
        Open room = open.get(code);
        if (room == null) {
            return new Decision.Refused(Refusal.GONE);
        }
        try {
            return tell(room.hall(), order);
        } catch (OvertakenException another) {
            if (open.containsKey(code)) {
                throw another;
            }
            return new Decision.Refused(Refusal.GONE);
        }
    }

    private Decision tell(Hall hall, Order order) {
        Hall.Told told = hall.tell(order);
        try {
            told.kept().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return told.decision();
        } catch (TimeoutException slow) {
            // It is still on its way, and so stays in the room until it is known to have failed.
            LOG.warn("What was done in room {} is not kept yet", hall.room().code());
            return new Decision.Refused(Refusal.NOT_KEPT);
        } catch (ExecutionException failure) {
            if (!hall.fallBack(told)) {
                throw new OvertakenException();
            }
            LOG.warn("What was done in room {} could not be kept", hall.room().code(), failure);
            return new Decision.Refused(Refusal.NOT_KEPT);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waited until it was kept.", hurried);
        }
    }

    @Override
    public Watch watch(RoomCode code, Consumer<Room> watcher) {
        Open room = open.get(code);
        return room == null ? () -> {} : room.watchers().add(watcher);
    }

    @Override
    public void remove(RoomCode code) {
        open.remove(code);
        journal.forget(code);
    }

    @Override
    public void sweep(Instant now) {
        open.values().stream()
                .map(each -> each.hall().room())
                .filter(room -> room.life().isExpired(now))
                .forEach(room -> remove(room.code()));
    }

    /** How many watch a room. */
    public int watchers(RoomCode code) {
        Open room = open.get(code);
        return room == null ? 0 : room.watchers().size();
    }
}
