package org.eigenlens.classroom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.Command;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Join;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.MemberId;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.StudentCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a class sees while the database is away in the middle of a vote. */
class HallTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private final FailingJournal journal = new FailingJournal();
    private final InProcessRooms rooms = new InProcessRooms(journal, Duration.ofMillis(50));
    private final RoomCode code = RoomCode.draw(new Random());
    private final Token lecturer = Token.random();
    private final Token ada = Token.random();

    @BeforeEach
    void ask() {
        rooms.add(Room.open(code, lecturer, Token.random(), NOW));
        tell(ada, new Join(null));
        tell(lecturer, new LecturerCommand.Ask(new Source.Typed("How many?", Source.Typed.Kind.NUMBER, ""), 1));
    }

    private Decision tell(Token who, Command command) {
        return rooms.tell(code, new Order(who.fingerprint(), command, NOW));
    }

    private Room room() {
        return rooms.room(code).orElseThrow();
    }

    private static Map<MemberId, String> answers(Room room) {
        return room.asked().current().orElseThrow().last().answers();
    }

    private static StudentCommand.Answer answer(String text) {
        return new StudentCommand.Answer(1, 1, text);
    }

    @Test
    void answerThatCouldNotBeKeptIsRefusedAndNobodySeesItAsGiven() {
        List<Room> seen = new ArrayList<>();
        tell(ada, answer("1"));
        rooms.watch(code, seen::add);
        journal.away = true;
        assertThat(tell(ada, answer("2"))).isEqualTo(new Decision.Refused(Refusal.NOT_KEPT));
        assertThat(answers(room())).containsOnly(Map.entry(new MemberId(1), "1"));
        assertThat(answers(seen.getLast())).containsOnly(Map.entry(new MemberId(1), "1"));
        assertThat(seen).extracting(Room::version).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void roomGoesOnAsSoonAsTheJournalIsBackAndWhoCameMeanwhileIsThere() {
        journal.away = true;
        tell(ada, answer("1"));
        assertThat(tell(ada, new StudentCommand.Arrive())).isInstanceOf(Decision.Done.class);
        journal.away = false;
        await().until(() -> tell(ada, answer("2")) instanceof Decision.Done);
        assertThat(answers(room())).containsOnly(Map.entry(new MemberId(1), "2"));
        assertThat(room().roll().present()).isEqualTo(1);
    }

    @Test
    void journalThatIsAwayIsNotAskedForEachOfAHallThatVotes() {
        journal.away = true;
        for (int i = 0; i < 100; i++) {
            assertThat(tell(ada, answer("" + i))).isEqualTo(new Decision.Refused(Refusal.NOT_KEPT));
        }
        assertThat(journal.asked).isLessThan(10);
    }

    @Test
    void orderThatIsKeptLateIsInTheRoomAndTheNextOneIsKeptToo() {
        CompletableFuture<Void> slow = new CompletableFuture<>();
        journal.next = slow;
        assertThat(tell(ada, answer("1"))).isEqualTo(new Decision.Refused(Refusal.NOT_KEPT));
        slow.complete(null);
        assertThat(tell(lecturer, new LecturerCommand.CloseQuestion())).isInstanceOf(Decision.Done.class);
        assertThat(answers(room())).containsOnly(Map.entry(new MemberId(1), "1"));
    }

    @Test
    void orderThatFailsWhenNobodyWaitsForItAnyMoreIsTakenBack() {
        CompletableFuture<Void> slow = new CompletableFuture<>();
        journal.next = slow;
        tell(ada, answer("1"));
        slow.completeExceptionally(new IllegalStateException("The database is away."));
        await().untilAsserted(() -> assertThat(answers(room())).isEmpty());
    }

    @Test
    void roomThatCouldNotBeOpenedIsNotThere() {
        RoomCode other = RoomCode.draw(new Random());
        journal.away = true;
        assertThatThrownBy(() -> rooms.add(Room.open(other, lecturer, Token.random(), NOW)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rooms.room(other)).isEmpty();
    }

    /** A journal on a database that can be taken away. */
    private static final class FailingJournal extends NoJournal {
        private final List<Order> orders = new ArrayList<>();
        private Optional<Room> opened = Optional.empty();
        private CompletableFuture<Void> next = CompletableFuture.completedFuture(null);
        private boolean away;
        private int asked;

        private void reach() {
            if (away) {
                throw new IllegalStateException("The database is away.");
            }
        }

        @Override
        public void begin(Room room) {
            reach();
            opened = Optional.of(room);
        }

        @Override
        public CompletableFuture<Void> append(Kept after, Order order) {
            if (away) {
                return CompletableFuture.failedFuture(new IllegalStateException("The database is away."));
            }
            if (orders.size() + 1 != after.orders()) {
                return CompletableFuture.failedFuture(new OvertakenException());
            }
            CompletableFuture<Void> kept = next;
            next = CompletableFuture.completedFuture(null);
            // What is late is not read before it is there.
            kept.thenRun(() -> orders.add(order));
            return kept.thenRun(() -> {});
        }

        @Override
        public Optional<Kept> read(RoomCode code) {
            asked++;
            reach();
            Room room = opened.orElseThrow();
            for (Order order : orders) {
                room = ((Decision.Done) order.on(room)).room();
            }
            return Optional.of(new Kept(room, 0, orders.size()));
        }
    }
}
