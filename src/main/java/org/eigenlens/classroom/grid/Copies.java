package org.eigenlens.classroom.grid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.live.Journal;
import org.eigenlens.classroom.live.Kept;
import org.eigenlens.classroom.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this process has of all rooms, and which of them it keeps. */
final class Copies {

    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
    /** Whoever has claimed a room tells so within this time, or has died over it. */
    private static final Duration TO_TELL = Duration.ofSeconds(3);

    private final Map<RoomCode, Copy> copies = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OneAtATime<RoomCode> hearing = new OneAtATime<>(threads);
    private final OneAtATime<Keeper> publishing = new OneAtATime<>(threads);
    private final OneAtATime<String> moving = new OneAtATime<>(threads);
    private final Grid grid;
    private final Journal journal;
    private final Clock clock;

    Copies(Grid grid, Journal journal, Clock clock) {
        this.grid = grid;
        this.journal = journal;
        this.clock = clock;
    }

    /** Reads what the others have, and opens what is kept and what nobody has opened. */
    void open() {
        grid.codes().forEach(code -> hear(new RoomCode(code)));
        journal.restore(clock.instant(), code -> !copies.containsKey(code)).stream()
                .filter(kept -> journal.claim(kept.room().code(), kept.term()))
                .map(Kept::claimed)
                .map(kept -> keep(new Snapshot(grid.self(), kept, Presence.NOBODY)))
                .forEach(this::show);
    }

    boolean add(Room room) {
        Snapshot opened = new Snapshot(grid.self(), Kept.opened(room), Presence.NOBODY);
        if (!grid.add(room.code().text(), opened.text())) {
            return false;
        }
        try {
            journal.begin(room);
        } catch (RuntimeException failure) {
            grid.remove(room.code().text());
            throw failure;
        }
        keep(opened);
        return true;
    }

    /** A room in this process. One that is not known here is looked for in the grid, where another process may just have opened it, and then in the journal. */
    Optional<Copy> of(RoomCode code) {
        if (!copies.containsKey(code)) {
            hear(code);
        }
        if (!copies.containsKey(code)) {
            journal.read(code)
                    .map(kept -> new Copy(Snapshot.ofNobody(kept)))
                    .ifPresent(copy -> copies.putIfAbsent(code, copy));
        }
        return Optional.ofNullable(copies.get(code));
    }

    /** The process that keeps a room. If it is gone, this one tries to be it. */
    String keeperOf(Copy copy) {
        if (isForsaken(copy)) {
            copy.oneByOne(() -> {
                if (isForsaken(copy)) {
                    takeOver(copy);
                }
            });
        }
        return copy.newest().keeper();
    }

    private boolean isForsaken(Copy copy) {
        String keeper = copy.newest().keeper();
        return keeper.equals(grid.self())
                ? copy.keeper() == null
                : !grid.living().contains(keeper);
    }

    private void takeOver(Copy copy) {
        Snapshot last = copy.newest();
        RoomCode code = last.kept().room().code();
        if (journal.claim(code, last.kept().term())) {
            goOn(last, last.kept().claimed());
        } else if (!copy.await(seen -> seen.kept().term() > last.kept().term(), TO_TELL)) {
            // Whoever has claimed it has told nobody, and so is gone too.
            journal.read(code)
                    .filter(kept -> journal.claim(code, kept.term()))
                    .map(Kept::claimed)
                    .ifPresentOrElse(kept -> goOn(last, kept), () -> forgetIfGone(code));
        }
    }

    private void forgetIfGone(RoomCode code) {
        if (journal.read(code).isEmpty()) {
            grid.remove(code.text());
            copies.remove(code);
        }
    }

    /** Goes on with a room as the last snapshot has it, or as the journal has it if that is something else. */
    private void goOn(Snapshot last, Kept claimed) {
        RoomCode code = claimed.room().code();
        boolean same = claimed.term() == last.kept().term() + 1
                && journal.orders(code) == last.kept().orders();
        Kept kept = same
                ? claimed
                : journal.read(code).map(read -> read.after(last.kept())).orElse(claimed);
        LOG.info("Room {} is kept here from now on, {}", code, same ? "as it was" : "as its journal has it");
        Keeper keeper = keep(new Snapshot(grid.self(), kept, last.presence()));
        show(keeper);
        keeper.clearAway(grid.living(), clock.instant());
    }

    private Keeper keep(Snapshot taken) {
        RoomCode code = taken.kept().room().code();
        Copy copy = copies.computeIfAbsent(code, missing -> new Copy(taken));
        Keeper keeper = new Keeper(taken, journal, copy.watchers(), this::publish, copy::giveUp);
        copy.keepHere(keeper);
        return keeper;
    }

    /** Tells the others how a room stands, soon; states that are overtaken meanwhile are never told. A room that has been removed stays so. */
    private void publish(Keeper keeper) {
        String code = keeper.room().code().text();
        publishing.run(keeper, () -> grid.change(code, keeper.snapshot().text()));
    }

    /** Tells others who perhaps do not know the room. */
    private void show(Keeper keeper) {
        if (!grid.add(keeper.room().code().text(), keeper.snapshot().text())) {
            publish(keeper);
        }
    }

    /** Hears that the text of a room has changed. */
    void changed(String code) {
        RoomCode room = new RoomCode(code);
        hearing.run(room, () -> hear(room));
    }

    private void hear(RoomCode code) {
        String text = grid.text(code.text()).orElse(null);
        if (text == null) {
            copies.remove(code);
        } else if (!copies.containsKey(code) || !Snapshot.isBy(grid.self(), text)) {
            Snapshot heard = Snapshot.read(text);
            copies.computeIfAbsent(code, missing -> new Copy(heard)).hear(heard);
        }
    }

    /** Hears that somebody has come or gone. */
    void moved() {
        moving.run("", () -> {
            Set<String> living = grid.living();
            copies.values().forEach(copy -> {
                Keeper here = copy.keeper();
                if (here != null) {
                    here.clearAway(living, clock.instant());
                    show(here);
                } else {
                    keeperOf(copy);
                }
            });
        });
    }

    void remove(RoomCode code) {
        journal.forget(code);
        grid.remove(code.text());
        copies.remove(code);
    }

    void sweep(Instant now) {
        copies.values().stream()
                .map(Copy::room)
                .filter(room -> room.life().isExpired(now))
                .forEach(room -> remove(room.code()));
    }

    void close() {
        threads.shutdown();
    }
}
