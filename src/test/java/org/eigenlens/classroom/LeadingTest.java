package org.eigenlens.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.live.InProcessMoves;
import org.eigenlens.classroom.live.InProcessRooms;
import org.eigenlens.classroom.live.LiveRooms;
import org.eigenlens.classroom.live.Move;
import org.eigenlens.classroom.live.Moves;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.MemberId;
import org.eigenlens.classroom.room.Pacing;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.quiz.Families;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T08:00:00Z"), ZoneOffset.UTC);

    private final LiveRooms rooms = new InProcessRooms();
    private final Classrooms classrooms = new Classrooms(rooms, new Prompts(Families.find()), CLOCK);
    private final Leading leading = new Leading(rooms, new InProcessMoves(), CLOCK);
    private final Key lecturer = classrooms.open();
    private final Key ada = join();
    private final Key ben = join();
    private final BlockingQueue<Move> seenByAda = new LinkedBlockingQueue<>();
    private final BlockingQueue<Move> seenByBen = new LinkedBlockingQueue<>();

    private Key join() {
        return ((Entry.Admitted) classrooms.join(lecturer.code(), null, "::1")).key();
    }

    @BeforeEach
    void follow() {
        classrooms.tell(lecturer, new LecturerCommand.Show(Place.begin("shears")));
        leading.follow(ada, seenByAda::add);
        leading.follow(ben, seenByBen::add);
    }

    private BlockingQueue<Move> onTheWall() {
        Sight.OfLecturer console = (Sight.OfLecturer) classrooms.look(lecturer).orElseThrow();
        BlockingQueue<Move> seen = new LinkedBlockingQueue<>();
        leading.follow(new Key(lecturer.code(), new Token(console.projector())), seen::add);
        return seen;
    }

    private static Move move(int x) {
        return move("shears", x);
    }

    private static Move move(String lesson, int x) {
        return new Move(lesson, "map", "linear-map", Map.of("x", String.valueOf(x)));
    }

    private static Move next(BlockingQueue<Move> seen) throws InterruptedException {
        Move move = seen.poll(10, TimeUnit.SECONDS);
        assertThat(move).isNotNull();
        return move;
    }

    @Test
    void lecturersMoveIsSeenByAllWhoFollow() throws Exception {
        BlockingQueue<Move> onTheWall = onTheWall();
        leading.lead(lecturer, move(1));
        for (BlockingQueue<Move> seen : List.of(seenByAda, seenByBen, onTheWall)) {
            assertThat(next(seen)).isEqualTo(move(1));
        }
    }

    @Test
    void nobodyElsesMoveIsSeen() throws Exception {
        leading.lead(ada, move(1));
        leading.lead(new Key(lecturer.code(), Token.random()), move(2));
        leading.lead(classrooms.open(), move(3));
        leading.lead(lecturer, move(4));
        assertThat(next(seenByBen)).isEqualTo(move(4));
    }

    @Test
    void moveInAnotherLessonThanTheOneThatIsShownIsNotSeen() throws Exception {
        leading.lead(lecturer, move("rotations", 1));
        leading.lead(lecturer, move(2));
        assertThat(next(seenByBen)).isEqualTo(move(2));
    }

    @Test
    void whoIsSentAwayInTheMiddleOfADragSeesNothingMore() throws Exception {
        leading.lead(lecturer, move(1));
        assertThat(next(seenByAda)).isEqualTo(move(1));
        assertThat(next(seenByBen)).isEqualTo(move(1));
        classrooms.tell(lecturer, new LecturerCommand.SendAway(new MemberId(1)));
        leading.lead(lecturer, move(2));
        assertThat(next(seenByBen)).isEqualTo(move(2));
        assertThat(seenByAda).isEmpty();
    }

    @Test
    void strangerSeesNothing() throws Exception {
        BlockingQueue<Move> seenByAStranger = new LinkedBlockingQueue<>();
        leading.follow(new Key(lecturer.code(), Token.random()), seenByAStranger::add);
        leading.follow(join(), seenByBen::add);
        leading.lead(lecturer, move(1));
        next(seenByBen);
        next(seenByBen);
        assertThat(seenByAStranger).isEmpty();
    }

    @Test
    void nothingIsSeenWhileAQuestionHasTheScreens() throws Exception {
        classrooms.ask(lecturer, new Source.Choice("Which?", List.of("this", "that"), 1));
        leading.lead(lecturer, move(1));
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        leading.lead(lecturer, move(2));
        classrooms.tell(lecturer, new LecturerCommand.SetAside());
        leading.lead(lecturer, move(3));
        assertThat(next(seenByBen)).isEqualTo(move(3));
    }

    @Test
    void whereEverybodyGoesTheirOwnWayOnlyTheWallSeesTheHand() throws Exception {
        BlockingQueue<Move> onTheWall = onTheWall();
        classrooms.tell(lecturer, new LecturerCommand.SetPacing(Pacing.FREE));
        leading.lead(lecturer, move(1));
        assertThat(next(onTheWall)).isEqualTo(move(1));
        classrooms.tell(lecturer, new LecturerCommand.SetPacing(Pacing.TOGETHER));
        leading.lead(lecturer, move(2));
        assertThat(next(seenByBen)).isEqualTo(move(2));
    }

    @Test
    void nothingIsSeenAfterTheLecture() throws Exception {
        Passed passed = new Passed();
        Leading watched = new Leading(rooms, passed, CLOCK);
        watched.lead(lecturer, move(1));
        classrooms.tell(lecturer, new LecturerCommand.End());
        watched.lead(lecturer, move(2));
        assertThat(passed.all).containsExactly(move(1));
    }

    /** Notes what is passed on. */
    private static final class Passed implements Moves {

        private final BlockingQueue<Move> all = new LinkedBlockingQueue<>();

        @Override
        public void pass(RoomCode code, Move move) {
            all.add(move);
        }

        @Override
        public LiveRooms.Watch watch(RoomCode code, Consumer<Move> watcher) {
            return () -> {};
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000})
    void followerWhoIsSlowSeesTheNewestAndHoldsUpNobodyWhoMoves(int moves) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        BlockingQueue<Move> seen = new LinkedBlockingQueue<>();
        leading.follow(join(), move -> {
            begun.countDown();
            try {
                goOn.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException ends) {
                Thread.currentThread().interrupt();
            }
            seen.add(move);
        });
        leading.lead(lecturer, move(0));
        begun.await(10, TimeUnit.SECONDS);
        for (int x = 1; x <= moves; x++) {
            leading.lead(lecturer, move(x));
        }
        goOn.countDown();
        assertThat(next(seen)).isEqualTo(move(0));
        assertThat(next(seen)).isEqualTo(move(moves));
    }

    @Test
    void followerWhoFailsKeepsNothingFromTheOthers() throws Exception {
        leading.follow(join(), move -> {
            throw new IllegalStateException("a test");
        });
        BlockingQueue<Move> seenLast = new LinkedBlockingQueue<>();
        leading.follow(join(), seenLast::add);
        leading.lead(lecturer, move(1));
        assertThat(next(seenLast)).isEqualTo(move(1));
    }
}
