package org.eigenlens.classroom.grid;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.RoomsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract in two processes, as far as the rooms can tell: two members of a grid, and a room that is kept by the one and used by the other. */
class GridRoomsTest extends RoomsContract {

    private static GridRooms first;
    private static GridRooms second;

    @BeforeAll
    static void start() {
        MemoryJournal journal = new MemoryJournal();
        List<GridSettings> settings = GridPair.settings();
        first = GridRooms.open(settings.getFirst(), journal, Clock.fixed(NOW, ZoneOffset.UTC));
        second = GridRooms.open(settings.getLast(), journal, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
    }

    @Override
    protected LiveRooms home() {
        return first;
    }

    @Override
    protected LiveRooms rooms() {
        return second;
    }
}
