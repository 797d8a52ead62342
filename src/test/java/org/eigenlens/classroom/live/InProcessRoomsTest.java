package org.eigenlens.classroom.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Join;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Room;
import org.junit.jupiter.api.Test;

class InProcessRoomsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
    private static final RoomCode CODE = new RoomCode("K4TX9M");
    private static final Token LECTURER = Token.random();

    private final InProcessRooms rooms = new InProcessRooms();

    InProcessRoomsTest() {
        rooms.add(Room.open(CODE, LECTURER, Token.random(), NOW));
    }

    private static Order join() {
        return new Order(Token.random().fingerprint(), new Join(null), NOW);
    }

    @Test
    void codeIsGivenOnce() {
        assertThat(rooms.add(Room.open(CODE, LECTURER, Token.random(), NOW))).isFalse();
    }

    @Test
    void everyOrderOfManyThreadsIsCarriedOutOnceAndSeenInOrder() throws Exception {
        List<Long> seen = Collections.synchronizedList(new ArrayList<>());
        rooms.watch(CODE, room -> seen.add(room.version()));
        List<Callable<Decision>> orders = IntStream.range(0, 500)
                .<Callable<Decision>>mapToObj(i -> () -> rooms.tell(CODE, join()))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(orders);
        }
        assertThat(rooms.room(CODE).orElseThrow().roll().all()).hasSize(500);
        assertThat(seen).hasSize(500).isSorted();
    }

    @Test
    void watcherThatFailsKeepsNothingFromTheOthers() {
        List<Long> seen = new ArrayList<>();
        rooms.watch(CODE, room -> {
            throw new IllegalStateException("a test");
        });
        rooms.watch(CODE, room -> seen.add(room.version()));
        assertThat(rooms.tell(CODE, join())).isInstanceOf(Decision.Done.class);
        assertThat(seen).containsExactly(1L);
    }

    @Test
    void watchThatHasEndedHoldsNothing() {
        LiveRooms.Watch watch = rooms.watch(CODE, room -> {});
        assertThat(rooms.watchers(CODE)).isEqualTo(1);
        watch.end();
        assertThat(rooms.watchers(CODE)).isZero();
    }

    @Test
    void refusedOrderIsNoNews() {
        List<Long> seen = new ArrayList<>();
        rooms.watch(CODE, room -> seen.add(room.version()));
        rooms.tell(CODE, new Order(Token.random().fingerprint(), new LecturerCommand.End(), NOW));
        assertThat(seen).isEmpty();
    }

    @Test
    void expiredRoomIsSweptAway() {
        Instant end = rooms.room(CODE).orElseThrow().life().expires();
        rooms.sweep(end.minusMillis(1));
        assertThat(rooms.room(CODE)).isPresent();
        rooms.sweep(end);
        assertThat(rooms.room(CODE)).isEmpty();
        assertThat(rooms.tell(CODE, join())).isEqualTo(new Decision.Refused(Refusal.GONE));
    }
}
