package org.eigenlens.classroom.grid;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.Tries;
import org.eigenlens.classroom.json.RoomJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells all processes of tries. What is told is limited itself: who has no try left, is told of no more. */
final class GridTries implements Tries, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GridTries.class);

    /** What the text of a try begins with; that of a move begins otherwise. */
    private static final String MARK = "try ";

    private static final int LONGEST = 1_000;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Consumer<Try>> listeners = new CopyOnWriteArrayList<>();
    private final Grid grid;

    /** A try on its way, with the process at which it was made. */
    private record Told(String from, Try one) {}

    GridTries(Grid grid) {
        this.grid = grid;
    }

    @Override
    public void tell(Try one) {
        String text = MARK + RoomJson.write(new Told(grid.self(), one));
        threads.execute(() -> {
            try {
                grid.pass(MARK + grid.self() + " " + one.limit() + " " + one.who(), text);
            } catch (RuntimeException failure) {
                LOG.warn("Other processes do not know of a try: {}", one.limit(), failure);
            }
        });
    }

    @Override
    public void hear(Consumer<Try> listener) {
        listeners.add(listener);
    }

    static boolean isTry(String text) {
        return text.startsWith(MARK);
    }

    /** Hears of a try that a process has told, perhaps this one. */
    void hear(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("No try is that long.");
        }
        Told told = RoomJson.read(text.substring(MARK.length()), Told.class);
        if (!told.from().equals(grid.self())) {
            listeners.forEach(listener -> listener.accept(told.one()));
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
