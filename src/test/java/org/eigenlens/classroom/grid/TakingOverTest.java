package org.eigenlens.classroom.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.Command;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Join;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.MemberId;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.StudentCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a room whose keeper dies, is cut off, or only seems to be. The room is opened on A; B is the other process. */
class TakingOverTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private final MemoryJournal journal = new MemoryJournal();
    private final FakeGrid.Network network = new FakeGrid.Network();
    private final FakeGrid gridOfA = new FakeGrid(network, "A");
    private final GridRooms a = GridRooms.open(gridOfA, journal, Clock.fixed(NOW, ZoneOffset.UTC));
    private final GridRooms b = join("B");
    private final RoomCode code = RoomCode.draw(new Random());
    private final Token lecturer = Token.random();
    private final Token ada = Token.random();
    private final Token ben = Token.random();
    private int second;

    private GridRooms join(String name) {
        return GridRooms.open(new FakeGrid(network, name), journal, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void askAQuestion() {
        a.add(Room.open(code, lecturer, Token.random(), NOW));
        done(a, ada, new Join(null));
        done(b, ben, new Join(null));
        done(a, ada, new StudentCommand.Arrive());
        done(b, ben, new StudentCommand.Arrive());
        done(a, lecturer, new LecturerCommand.Ask(new Source.Choice("Which?", List.of("this", "that"), 1), 1));
    }

    private Order order(Token who, Command command) {
        return new Order(who.fingerprint(), command, NOW.plusSeconds(++second));
    }

    private void done(GridRooms where, Token who, Command command) {
        assertThat(where.tell(code, order(who, command))).isInstanceOf(Decision.Done.class);
    }

    private static StudentCommand.Answer answer(String text) {
        return new StudentCommand.Answer(1, 1, text);
    }

    private Map<MemberId, String> answers(GridRooms where) {
        return where.room(code)
                .orElseThrow()
                .asked()
                .current()
                .orElseThrow()
                .last()
                .answers();
    }

    @Test
    void everythingThatWasDoneIsThereAndTheScreensOfTheDeadAreNot() {
        done(b, ada, answer("1"));
        network.kill("A");
        done(b, ben, answer("2"));
        assertThat(answers(b)).containsValues("1", "2");
        await().untilAsserted(() ->
                assertThat(b.room(code).orElseThrow().roll().present()).isEqualTo(1));
        assertThat(b.room(code))
                .map(room -> room.roll().all())
                .hasValueSatisfying(all -> assertThat(all).hasSize(2));
    }

    @Test
    void howeverManyWantSomethingAtOnceARoomIsTakenOverOnce() {
        long term = journal.read(code).orElseThrow().term();
        network.kill("A");
        CompletableFuture.allOf(IntStream.range(0, 20)
                        .mapToObj(i -> CompletableFuture.runAsync(
                                () -> b.tell(code, new Order(Token.random().fingerprint(), new Join(null), NOW))))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(b.room(code).orElseThrow().roll().all()).hasSize(22);
        assertThat(journal.read(code).orElseThrow().term()).isEqualTo(term + 1);
    }

    @Test
    void watchersOnTheOtherSideGoOnWatching() {
        List<Integer> seen = new CopyOnWriteArrayList<>();
        b.watch(
                code,
                room -> seen.add(
                        room.asked().current().orElseThrow().last().answers().size()));
        network.kill("A");
        done(b, ben, answer("2"));
        await().untilAsserted(() -> assertThat(seen).last().isEqualTo(1));
    }

    @Test
    void orderThatWasSeenButIsNotKeptIsTakenBack() {
        journal.lose(true);
        CompletableFuture<Decision> never = CompletableFuture.supplyAsync(() -> a.tell(code, order(ada, answer("1"))));
        await().ignoreExceptions().untilAsserted(() -> assertThat(answers(b)).containsValue("1"));
        network.kill("A");
        journal.lose(false);
        done(b, ben, answer("2"));
        assertThat(answers(b)).containsOnlyKeys(new MemberId(2));
        assertThat(never).isNotDone();
    }

    @Test
    void orderWhoseAnswerIsLostIsCarriedOutOnce() {
        gridOfA.beforeTheAnswer(() -> network.kill("A"));
        done(b, ben, new StudentCommand.AskFromFloor("Why?"));
        assertThat(b.room(code).orElseThrow().floor().questions()).hasSize(1);
    }

    @Test
    void processesThatLoseSightOfEachOtherDoNotLoseWhatTheyHaveAcknowledged() {
        network.part("A", "B");
        done(b, ben, answer("2"));
        done(a, ada, answer("1"));
        done(b, ben, answer("1"));
        done(a, lecturer, new LecturerCommand.LockDoor(true));
        network.join("A");
        done(b, ada, answer("2"));
        done(a, ben, answer("2"));
        Room kept = journal.read(code).orElseThrow().room();
        assertThat(kept.asked().questions().getFirst().last().answers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(new MemberId(1), "2", new MemberId(2), "2"));
        assertThat(kept.roll().locked()).isTrue();
        await().ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(answers(a)).isEqualTo(answers(b)).containsValue("2"));
    }

    @Test
    void processThatComesLaterHasTheRoomAndGoesOnWithIt() {
        done(a, ada, answer("1"));
        GridRooms c = join("C");
        await().ignoreExceptions().untilAsserted(() -> assertThat(answers(c)).containsValue("1"));
        network.kill("A");
        network.kill("B");
        done(c, ben, answer("2"));
        assertThat(answers(c)).containsValues("1", "2");
    }

    @Test
    void roomsThatNobodyHasOpenAreOpenedFromTheJournalByWhoeverStarts() {
        done(a, ada, answer("1"));
        network.kill("A");
        network.kill("B");
        GridRooms c = join("C");
        assertThat(answers(c)).containsValue("1");
        assertThat(c.room(code).orElseThrow().roll().present()).isZero();
        done(c, ada, answer("2"));
    }

    @Test
    void processThatClaimsARoomAndDiesBeforeItTellsAnybodyDoesNotLockIt() {
        network.kill("A");
        done(b, ben, answer("1"));
        long term = journal.read(code).orElseThrow().term();
        assertThat(journal.claim(code, term)).isTrue();
        done(b, ben, answer("2"));
        assertThat(answers(b)).containsValue("2");
    }
}
