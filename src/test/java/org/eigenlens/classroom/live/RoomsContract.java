package org.eigenlens.classroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.room.Command;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Join;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.StudentCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever keeps rooms has to do. A room is opened on one side; where there are two, everything is told and seen on the other. */
public abstract class RoomsContract {

    protected static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    protected final RoomCode code = RoomCode.draw(new Random());
    protected final Token lecturer = Token.random();

    /** Where the room is opened. */
    protected abstract LiveRooms home();

    /** Where it is used. */
    protected abstract LiveRooms rooms();

    @BeforeEach
    void open() {
        assertThat(home().add(Room.open(code, lecturer, Token.random(), NOW))).isTrue();
    }

    protected static Order join(Token who) {
        return new Order(who.fingerprint(), new Join(null), NOW);
    }

    protected Decision tell(Token who, Command command) {
        return rooms().tell(code, new Order(who.fingerprint(), command, NOW));
    }

    private Room room() {
        return rooms().room(code).orElseThrow();
    }

    @Test
    void codeIsGivenOnce() {
        assertThat(rooms().add(Room.open(code, lecturer, Token.random(), NOW))).isFalse();
        assertThat(home().add(Room.open(code, lecturer, Token.random(), NOW))).isFalse();
    }

    @Test
    void roomThatNobodyHasOpenedIsNotThere() {
        RoomCode other = RoomCode.draw(new Random());
        assertThat(rooms().room(other)).isEmpty();
        assertThat(rooms().tell(other, join(Token.random()))).isEqualTo(new Decision.Refused(Refusal.GONE));
    }

    @Test
    void whatWasToldIsSeenAtOnce() {
        for (int i = 1; i <= 20; i++) {
            Decision decision = rooms().tell(code, join(Token.random()));
            assertThat(decision).isInstanceOf(Decision.Done.class);
            assertThat(room().roll().all()).hasSize(i);
        }
    }

    @Test
    void everyOrderOfManyThreadsOnBothSidesIsCarriedOutOnceAndSeenInOrder() throws Exception {
        List<Long> seen = Collections.synchronizedList(new ArrayList<>());
        rooms().watch(code, room -> seen.add(room.version()));
        List<Callable<Decision>> orders = IntStream.range(0, 400)
                .<Callable<Decision>>mapToObj(
                        i -> () -> (i % 2 == 0 ? rooms() : home()).tell(code, join(Token.random())))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Decision> decision : threads.invokeAll(orders)) {
                assertThat(decision.get()).isInstanceOf(Decision.Done.class);
            }
        }
        await().untilAsserted(() -> assertThat(seen).last().isEqualTo(400L));
        assertThat(List.copyOf(seen)).isSorted().doesNotHaveDuplicates();
        assertThat(room().roll().all()).hasSize(400);
        assertThat(home().room(code)).contains(room());
    }

    @Test
    void newestStateArrivesHoweverFastTheyCome() {
        List<String> states = new CopyOnWriteArrayList<>();
        rooms().watch(code, room -> states.add(room.place().state()));
        for (int i = 0; i < 100; i++) {
            Place place = Place.begin("shears").inState("map.x=" + i);
            home().tell(code, new Order(lecturer.fingerprint(), new LecturerCommand.Show(place), NOW));
        }
        await().untilAsserted(() -> assertThat(states).last().isEqualTo("map.x=99"));
    }

    @Test
    void watcherThatFailsKeepsNothingFromTheOthers() {
        List<Long> seen = new CopyOnWriteArrayList<>();
        rooms().watch(code, room -> {
            throw new IllegalStateException("a test");
        });
        rooms().watch(code, room -> seen.add(room.version()));
        assertThat(rooms().tell(code, join(Token.random()))).isInstanceOf(Decision.Done.class);
        await().untilAsserted(() -> assertThat(seen).containsExactly(1L));
    }

    @Test
    void watchThatHasEndedHearsNothing() {
        List<Long> seen = new CopyOnWriteArrayList<>();
        List<Long> other = new CopyOnWriteArrayList<>();
        LiveRooms.Watch watch = rooms().watch(code, room -> seen.add(room.version()));
        rooms().watch(code, room -> other.add(room.version()));
        watch.end();
        rooms().tell(code, join(Token.random()));
        await().untilAsserted(() -> assertThat(other).containsExactly(1L));
        assertThat(seen).isEmpty();
    }

    @Test
    void refusedOrderIsNoNews() {
        List<Long> seen = new CopyOnWriteArrayList<>();
        rooms().watch(code, room -> seen.add(room.version()));
        assertThat(tell(Token.random(), new LecturerCommand.End()))
                .isEqualTo(new Decision.Refused(Refusal.NOT_ALLOWED));
        tell(lecturer, new LecturerCommand.LockDoor(true));
        await().untilAsserted(() -> assertThat(seen).containsExactly(1L));
    }

    @Test
    void presenceIsOneOverAllSides() {
        Token ada = Token.random();
        home().tell(code, join(ada));
        home().tell(code, new Order(ada.fingerprint(), new StudentCommand.Arrive(), NOW));
        tell(ada, new StudentCommand.Arrive());
        assertThat(room().roll().present()).isEqualTo(1);
        tell(ada, new StudentCommand.Depart());
        assertThat(room().roll().present()).isEqualTo(1);
        tell(ada, new StudentCommand.Depart());
        assertThat(room().roll().present()).isZero();
    }

    @Test
    void removedRoomIsGoneEverywhere() {
        rooms().remove(code);
        await().untilAsserted(() -> assertThat(home().room(code)).isEmpty());
        assertThat(home().tell(code, join(Token.random()))).isEqualTo(new Decision.Refused(Refusal.GONE));
        assertThat(rooms().tell(code, join(Token.random()))).isEqualTo(new Decision.Refused(Refusal.GONE));
    }

    @Test
    void expiredRoomIsSweptAway() {
        Instant end = room().life().expires();
        rooms().sweep(end.minusMillis(1));
        assertThat(rooms().room(code)).isPresent();
        rooms().sweep(end);
        assertThat(rooms().room(code)).isEmpty();
        assertThat(rooms().tell(code, join(Token.random()))).isEqualTo(new Decision.Refused(Refusal.GONE));
    }
}
