package org.eigenlens.classroom.grid;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.json.RoomJson;
import org.eigenlens.classroom.live.InProcessMoves;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.Move;
import org.eigenlens.classroom.live.Moves;

/**
 * Passes moves on to all processes. Within this one they are passed on at once; to the others one goes out at a time for each picture, and while it is under way the next ones replace each other. So
 * a quick hand and a slow link cost what the link takes, and the newest move always arrives.
 */
final class GridMoves implements Moves, AutoCloseable {

    /** More than the longest state of a picture comes to. */
    private static final int LONGEST = 100_000;

    private final Moves here = new InProcessMoves();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OneAtATime<Picture> sending = new OneAtATime<>(threads);
    private final Map<Picture, Move> newest = new ConcurrentHashMap<>();
    private final Grid grid;

    private record Picture(RoomCode code, String place) {}

    /** A move on its way, with the process that it comes from. */
    private record Passed(String from, RoomCode code, Move move) {}

    GridMoves(Grid grid) {
        this.grid = grid;
    }

    @Override
    public void pass(RoomCode code, Move move) {
        here.pass(code, move);
        Picture picture = new Picture(code, move.place());
        newest.put(picture, move);
        sending.run(picture, () -> send(picture));
    }

    private void send(Picture picture) {
        Move move = newest.remove(picture);
        if (move != null) {
            grid.pass(
                    picture.code() + " " + picture.place(),
                    RoomJson.write(new Passed(grid.self(), picture.code(), move)));
        }
    }

    /** Hears a move that a process has passed on, perhaps this one. */
    void hear(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("No move is that long.");
        }
        Passed passed = RoomJson.read(text, Passed.class);
        if (!passed.from().equals(grid.self())) {
            here.pass(passed.code(), passed.move());
        }
    }

    @Override
    public LiveRooms.Watch watch(RoomCode code, Consumer<Move> watcher) {
        return here.watch(code, watcher);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
