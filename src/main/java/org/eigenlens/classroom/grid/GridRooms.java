package org.eigenlens.classroom.grid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Tries;
import org.eigenlens.classroom.live.Journal;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.Moves;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Room;

/**
 * Keeps rooms in several processes. The orders of a room are carried out by its keeper, which is one of the processes; the others send theirs to it and have a copy to look
 * at. Where the keeper is gone, another process claims the room in the journal and goes on.
 *
 * <p>An order is done when the journal has it, and that alone decides. The copies are only quicker: a process that takes over goes back to the journal if its copy says
 * something else.
 */
public final class GridRooms implements LiveRooms, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final Grid grid;
    private final Copies copies;
    private final GridMoves moves;
    private final GridTries tries;

    private GridRooms(Grid grid, Journal journal, Clock clock) {
        this.grid = grid;
        this.copies = new Copies(grid, journal, clock);
        this.moves = new GridMoves(grid);
        this.tries = new GridTries(grid);
    }

    /** Joins the other processes, or waits for them, and opens again what is kept and not open anywhere. */
    public static GridRooms open(GridSettings settings, Journal journal, Clock clock) {
        return open(new InfinispanGrid(settings), journal, clock);
    }

    static GridRooms open(Grid grid, Journal journal, Clock clock) {
        GridRooms rooms = new GridRooms(grid, journal, clock);
        grid.start(rooms::answer, new Hearing(rooms.copies, rooms.moves, rooms.tries));
        rooms.copies.open();
        return rooms;
    }

    private record Hearing(Copies copies, GridMoves moves, GridTries tries) implements Grid.Ear {

        @Override
        public void changed(String code) {
            copies.changed(code);
        }

        @Override
        public void passed(String text) {
            if (GridTries.isTry(text)) {
                tries.hear(text);
            } else {
                moves.hear(text);
            }
        }

        @Override
        public void moved() {
            copies.moved();
        }
    }

    /** The moves of lecturers' hands, over all processes. */
    public Moves moves() {
        return moves;
    }

    /** The tries at all processes that are limited. */
    public Tries tries() {
        return tries;
    }

    @Override
    public boolean add(Room room) {
        return copies.add(room);
    }

    @Override
    public Optional<Room> room(RoomCode code) {
        return copies.of(code).map(Copy::room);
    }

    @Override
    public Decision tell(RoomCode code, Order order) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (boolean again = false; System.nanoTime() < end; again = true) {
            Copy copy = copies.of(code).orElse(null);
            if (copy == null) {
                return new Decision.Refused(Refusal.GONE);
            }
            String keeper = copies.keeperOf(copy);
            Answer answer = send(keeper, copy, code, order, again);
            switch (answer.outcome()) {
                case DONE -> {
                    return new Decision.Done(seen(copy, answer));
                }
                case REFUSED -> {
                    return new Decision.Refused(Objects.requireNonNull(answer.reason()));
                }
                case FAILED -> {
                    return new Decision.Refused(Refusal.NOT_KEPT);
                }
                case NOT_HERE, AGAIN -> copy.await(seen -> !seen.keeper().equals(keeper), MOMENT);
            }
        }
        throw new IllegalStateException("Nobody keeps the room " + code + ".");
    }

    /** The room as it is after an order, in this process too: whoever has given the order finds it carried out. */
    private static Room seen(Copy copy, Answer after) {
        copy.await(seen -> copy.keeper() != null || seen.isAtLeast(after.term(), after.version()), DELAY);
        return copy.room();
    }

    private Answer send(String keeper, Copy copy, RoomCode code, Order order, boolean again) {
        if (keeper.equals(grid.self())) {
            Keeper here = copy.keeper();
            return here == null ? Answer.of(Answer.Outcome.NOT_HERE) : here.carryOut(keeper, order, again);
        }
        String question = Ask.of(code, grid.self(), again, order).text();
        try {
            return Answer.read(grid.ask(keeper, question, PATIENCE));
        } catch (UnreachableException gone) {
            return Answer.of(Answer.Outcome.NOT_HERE);
        }
    }

    /** Answers another process. */
    private String answer(String question) {
        Ask ask = Ask.read(question);
        return copies.of(ask.code())
                .map(Copy::keeper)
                .map(keeper -> keeper.carryOut(ask.from(), ask.order(), ask.again()))
                .orElse(Answer.of(Answer.Outcome.NOT_HERE))
                .text();
    }

    @Override
    public Watch watch(RoomCode code, Consumer<Room> watcher) {
        return copies.of(code).map(copy -> copy.watchers().add(watcher)).orElse(() -> {});
    }

    @Override
    public void remove(RoomCode code) {
        copies.remove(code);
    }

    @Override
    public void sweep(Instant now) {
        copies.sweep(now);
    }

    @Override
    public void close() {
        moves.close();
        tries.close();
        copies.close();
        grid.close();
    }
}
