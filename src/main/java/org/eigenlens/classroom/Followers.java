package org.eigenlens.classroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.live.Move;
import org.eigenlens.classroom.room.Room;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who follow the lecturer's hand in one room, as far as they are on pages of this process.
 *
 * <p>Moves come in on the thread of whoever moves; a thread of this class's own takes them round. Of each picture only the newest move waits for it. After a round it rests as long as
 * the round has taken, if that was not long, so that a hall of hundreds leaves the processor to others in between; it then sees fewer states a second, never older ones.
 */
final class Followers {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);

    private static final long MOST_REST_NANOS = 20_000_000;
    private static final long NEVER = -1;

    private final Supplier<Optional<Room>> room;
    private final BiPredicate<Room, Fingerprint> mayFollow;
    private final Map<Consumer<Move>, Fingerprint> followers = new LinkedHashMap<>();
    private final Map<String, Move> waiting = new LinkedHashMap<>();
    private boolean going;
    private List<Consumer<Move>> admitted = List.of();
    private long asked = NEVER;

    /**
     * @param room the room as it stands
     * @param mayFollow whether somebody may see what the hand does in a state of the room
     */
    Followers(Supplier<Optional<Room>> room, BiPredicate<Room, Fingerprint> mayFollow) {
        this.room = room;
        this.mayFollow = mayFollow;
    }

    synchronized void add(Fingerprint who, Consumer<Move> follower) {
        followers.put(follower, who);
        asked = NEVER;
    }

    /** Takes a follower off; true if there is nobody left. */
    synchronized boolean remove(Consumer<Move> follower) {
        followers.remove(follower);
        asked = NEVER;
        return followers.isEmpty();
    }

    /** Leaves a move to be taken round, and returns at once. */
    synchronized void leave(Move move) {
        waiting.put(move.place(), move);
        if (!going) {
            going = true;
            Thread.startVirtualThread(this::goRound);
        }
    }

    private void goRound() {
        try {
            for (List<Move> moves = taken(); !moves.isEmpty(); moves = taken()) {
                long begin = System.nanoTime();
                show(moves);
                TimeUnit.NANOSECONDS.sleep(Math.min(System.nanoTime() - begin, MOST_REST_NANOS));
            }
        } catch (InterruptedException ends) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<Move> taken() {
        List<Move> moves = List.copyOf(waiting.values());
        waiting.clear();
        going = !moves.isEmpty();
        return moves;
    }

    /** Asks for everybody's right anew when the room has changed, and before the first move that is shown after that. */
    private List<Consumer<Move>> admitted() {
        Optional<Room> now = room.get();
        synchronized (this) {
            if (now.isEmpty()) {
                return List.of();
            }
            if (now.get().version() != asked) {
                admitted = followers.entrySet().stream()
                        .filter(each -> mayFollow.test(now.get(), each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
                asked = now.get().version();
            }
            return admitted;
        }
    }

    private void show(List<Move> moves) {
        try {
            List<Consumer<Move>> now = admitted();
            moves.forEach(move -> now.forEach(follower -> show(follower, move)));
        } catch (RuntimeException failure) {
            LOG.error("A round of moves failed", failure);
        }
    }

    /** One who cannot be shown something keeps nothing from the others. */
    private static void show(Consumer<Move> follower, Move move) {
        try {
            follower.accept(move);
        } catch (RuntimeException failure) {
            LOG.error("A move at {} could not be shown", move.place(), failure);
        }
    }
}
