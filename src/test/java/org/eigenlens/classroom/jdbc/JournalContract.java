package org.eigenlens.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.live.InProcessRooms;
import org.eigenlens.classroom.live.Kept;
import org.eigenlens.classroom.live.Order;
import org.eigenlens.classroom.live.OvertakenException;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.Command;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Join;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.MemberId;
import org.eigenlens.classroom.room.Pace;
import org.eigenlens.classroom.room.Pacing;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.StudentCommand;
import org.eigenlens.quiz.Difficulty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a journal keeps, on whatever database. */
abstract class JournalContract {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00.123456Z");
    private static final Token LECTURER = Token.random();
    private static final Token ADA = Token.random();
    private static final Token BEN = Token.random();

    private final DataSource source;
    private final RoomCode code = RoomCode.draw(new Random());
    private JdbcJournal journal;
    private InProcessRooms rooms;

    JournalContract(DataSource source) {
        this.source = source;
        this.journal = journal();
        this.rooms = new InProcessRooms(journal);
    }

    private JdbcJournal journal() {
        return new JdbcJournal(new JdbcTemplate(source), new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    @BeforeEach
    void open() {
        rooms.add(Room.open(code, LECTURER, Token.random(), NOW));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void tell(Token by, Command command) {
        assertThat(rooms.tell(code, new Order(by.fingerprint(), command, NOW)))
                .as("%s", command)
                .isInstanceOf(Decision.Done.class);
    }

    /** The room as if the process had been killed and started again; the new one goes on with it. */
    private Room restarted() {
        rooms = new InProcessRooms(journal);
        rooms.restore(NOW);
        return rooms.room(code).orElseThrow();
    }

    private List<RoomCode> kept(Instant when) {
        return journal.restore(when, code::equals).stream()
                .map(kept -> kept.room().code())
                .toList();
    }

    @Test
    void everyCommandThatLastsComesBack() {
        tell(ADA, new Join(new Nickname("Ada")));
        tell(BEN, new Join(null));
        tell(LECTURER, new LecturerCommand.Show(new Place("shears", "map.x=1+0", "proof", Set.of("where-to"))));
        tell(LECTURER, new LecturerCommand.Ask(new Source.OfFamily("eigenvalues-of-two", Difficulty.HARD), 4711));
        tell(ADA, new StudentCommand.Answer(1, 1, "½, λ = −√2"));
        tell(LECTURER, new LecturerCommand.CloseQuestion());
        tell(LECTURER, new LecturerCommand.AskAgain(4712));
        tell(LECTURER, new LecturerCommand.CloseQuestion());
        tell(LECTURER, new LecturerCommand.Reveal());
        tell(LECTURER, new LecturerCommand.SetAside());
        tell(LECTURER, new LecturerCommand.Ask(new Source.Choice("Which?", List.of("a", "b"), 0), 1));
        tell(LECTURER, new LecturerCommand.CloseQuestion());
        tell(LECTURER, new LecturerCommand.Ask(new Source.Typed("Which?", Source.Typed.Kind.DIRECTION, "1 1"), 1));
        tell(LECTURER, new LecturerCommand.CloseQuestion());
        tell(
                LECTURER,
                new LecturerCommand.Ask(new Source.Picture("Set it.", "optimizer", Map.of("eta", "0.1"), "eta"), 1));
        tell(BEN, new StudentCommand.FindPace(Pace.LOST));
        tell(BEN, new StudentCommand.AskFromFloor("Why?"));
        tell(ADA, new StudentCommand.VoteForFloor(1, true));
        tell(LECTURER, new LecturerCommand.MarkAnswered(1, true));
        tell(LECTURER, new LecturerCommand.SetPacing(Pacing.FREE));
        tell(LECTURER, new LecturerCommand.LockDoor(true));
        tell(LECTURER, new LecturerCommand.ShowNames(true));
        tell(LECTURER, new LecturerCommand.Rename(new MemberId(2), new Nickname("Ben")));
        Room before = rooms.room(code).orElseThrow();
        assertThat(restarted()).isEqualTo(before);
        tell(LECTURER, new LecturerCommand.RemoveFromFloor(1));
        tell(LECTURER, new LecturerCommand.SendAway(new MemberId(2)));
        tell(LECTURER, new LecturerCommand.End());
        Room ended = rooms.room(code).orElseThrow();
        assertThat(restarted()).isEqualTo(ended);
    }

    @Test
    void afterARestartEverybodyIsAwayAndWhoComesBackIsTheSame() {
        tell(ADA, new Join(new Nickname("Ada")));
        tell(ADA, new StudentCommand.Arrive());
        Room room = restarted();
        assertThat(room.roll().present()).isZero();
        assertThat(room.actor(ADA.fingerprint(), NOW)).isPresent();
    }

    @Test
    void whatIsDoneAfterARestartIsKeptToo() {
        tell(ADA, new Join(null));
        journal.close();
        journal = journal();
        rooms = new InProcessRooms(journal);
        rooms.restore(NOW);
        tell(BEN, new Join(null));
        assertThat(restarted().roll().all()).hasSize(2);
    }

    @Test
    void hallThatVotesAtOnceIsKeptInOrder() throws Exception {
        tell(ADA, new Join(null));
        tell(LECTURER, new LecturerCommand.Ask(new Source.Typed("How many?", Source.Typed.Kind.NUMBER, ""), 1));
        List<CompletableFuture<Void>> votes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Order order = new Order(ADA.fingerprint(), new StudentCommand.Answer(1, 1, "" + i), NOW);
            votes.add(journal.append(new Kept(rooms.room(code).orElseThrow(), 0, 3 + i), order));
        }
        CompletableFuture.allOf(votes.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        assertThat(restarted().asked().current().orElseThrow().last().answers().values())
                .containsExactly("299");
    }

    private static boolean isOvertaken(CompletableFuture<Void> kept) {
        try {
            kept.get(60, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof OvertakenException;
        } catch (InterruptedException | TimeoutException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    private CompletableFuture<Void> append(long term, long number) {
        Order order = new Order(ADA.fingerprint(), new StudentCommand.FindPace(Pace.LOST), NOW);
        return journal.append(new Kept(rooms.room(code).orElseThrow(), term, number), order);
    }

    @Test
    void orderGoesInOnlyInTheRoomsTermAndOnlyIfItIsTheNext() {
        tell(ADA, new Join(null));
        assertThat(isOvertaken(append(0, 3))).isTrue();
        assertThat(isOvertaken(append(0, 1))).isTrue();
        assertThat(isOvertaken(append(0, 2))).isFalse();
        assertThat(journal.claim(code, 0)).isTrue();
        assertThat(journal.claim(code, 0)).isFalse();
        assertThat(isOvertaken(append(0, 3))).isTrue();
        assertThat(isOvertaken(append(1, 3))).isFalse();
        assertThat(journal.orders(code)).isEqualTo(3);
        assertThat(journal.read(code).orElseThrow().term()).isEqualTo(1);
    }

    @Test
    void whatIsWrongWithOneRoomIsNoMatterToAnother() {
        RoomCode removed = RoomCode.draw(new Random());
        rooms.add(Room.open(removed, LECTURER, Token.random(), NOW));
        Room gone = rooms.room(removed).orElseThrow();
        journal.forget(removed);
        CompletableFuture<Void> lost =
                journal.append(new Kept(gone, 0, 1), new Order(ADA.fingerprint(), new Join(null), NOW));
        tell(ADA, new Join(null));
        assertThat(isOvertaken(lost)).isTrue();
        assertThat(journal.orders(code)).isEqualTo(1);
    }

    @Test
    void roomWhoseOrderWasNotKeptIsAgainAsItIsKeptAndGoesOn() {
        tell(ADA, new Join(null));
        tell(ADA, new StudentCommand.Arrive());
        new JdbcTemplate(source).update("update room set term = 7 where code = ?", code.text());
        Order join = new Order(BEN.fingerprint(), new Join(null), NOW);
        assertThatThrownBy(() -> rooms.tell(code, join)).isInstanceOf(OvertakenException.class);
        assertThatThrownBy(() -> rooms.tell(code, join)).isInstanceOf(OvertakenException.class);
        new JdbcTemplate(source).update("update room set term = 0 where code = ?", code.text());
        tell(BEN, new Join(null));
        assertThat(rooms.room(code).orElseThrow().roll().present()).isEqualTo(1);
        assertThat(restarted().roll().all()).hasSize(2);
    }

    @Test
    void keptOrderIsKnownAgain() {
        Order order = new Order(ADA.fingerprint(), new Join(null), Instant.parse("2026-11-28T08:00:00.123456789Z"));
        assertThat(journal.has(code, order)).isFalse();
        rooms.tell(code, order);
        assertThat(journal.has(code, order)).isTrue();
        assertThat(journal.has(code, new Order(ADA.fingerprint(), new Join(null), NOW.plusMillis(1))))
                .isFalse();
    }

    @Test
    void expiredRoomIsNotOpenedAgainAndNothingOfItIsKept() {
        tell(ADA, new Join(null));
        Instant end = rooms.room(code).orElseThrow().life().expires();
        assertThat(kept(end)).doesNotContain(code);
        assertThat(kept(NOW)).doesNotContain(code);
    }

    @Test
    void removedRoomIsForgotten() {
        tell(ADA, new Join(null));
        rooms.remove(code);
        assertThat(kept(NOW)).doesNotContain(code);
        assertThat(new JdbcTemplate(source)
                        .queryForObject("select count(*) from room_order where room = ?", Integer.class, code.text()))
                .isZero();
    }
}
