package org.eigenlens.classroom.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eigenlens.classroom.entry.Tries;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.Move;
import org.eigenlens.classroom.live.RoomsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void movesOfAHandAreSeenOnBothSidesInOrderAndTheNewestAlways() {
        List<Integer> here = new CopyOnWriteArrayList<>();
        List<Integer> there = new CopyOnWriteArrayList<>();
        first.moves().watch(code, move -> here.add(Integer.valueOf(move.state().get("k"))));
        second.moves()
                .watch(code, move -> there.add(Integer.valueOf(move.state().get("k"))));
        for (int i = 1; i <= 200; i++) {
            first.moves().pass(code, new Move("powers", "powers-1", "matrix-powers", Map.of("k", String.valueOf(i))));
        }
        assertThat(here).hasSize(200).isSorted();
        await().untilAsserted(() -> assertThat(there).last().isEqualTo(200));
        assertThat(there).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void tryAtOneProcessIsCountedOnceAtTheOther() {
        List<Tries.Try> here = new CopyOnWriteArrayList<>();
        List<Tries.Try> there = new CopyOnWriteArrayList<>();
        first.tries().hear(here::add);
        second.tries().hear(there::add);
        Tries.Try one = new Tries.Try("wrong code", "192.0.2.1");
        first.tries().tell(one);
        first.tries().tell(one);
        await().untilAsserted(() -> assertThat(there).containsExactly(one, one));
        assertThat(here).isEmpty();
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
