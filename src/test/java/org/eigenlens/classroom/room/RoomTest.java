package org.eigenlens.classroom.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eigenlens.classroom.room.Rooms.ADA;
import static org.eigenlens.classroom.room.Rooms.ADA_ID;
import static org.eigenlens.classroom.room.Rooms.BEN;
import static org.eigenlens.classroom.room.Rooms.BEN_ID;
import static org.eigenlens.classroom.room.Rooms.LECTURER;
import static org.eigenlens.classroom.room.Rooms.NOW;
import static org.eigenlens.classroom.room.Rooms.STRANGER;
import static org.eigenlens.classroom.room.Rooms.after;
import static org.eigenlens.classroom.room.Rooms.refusal;
import static org.eigenlens.classroom.room.Rooms.withTwo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.eigenlens.classroom.entry.Nickname;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static Room asked() {
        return after(withTwo(), LECTURER, new LecturerCommand.Ask(Rooms.CHOICE, 1));
    }

    private static Round last(Room room) {
        return room.asked().current().orElseThrow().last();
    }

    @Test
    void everyChangeIsAVersion() {
        assertThat(withTwo().version()).isEqualTo(2);
    }

    @Test
    void laterAnswerReplacesTheEarlierOne() {
        Room room = after(asked(), ADA, new StudentCommand.Answer(1, 1, "1"), new StudentCommand.Answer(1, 1, "2"));
        assertThat(last(room).answers()).isEqualTo(Map.of(ADA_ID, "2"));
    }

    @Test
    void closedQuestionTakesNoAnswer() {
        Room room = after(asked(), LECTURER, new LecturerCommand.CloseQuestion());
        assertThat(refusal(room, ADA, new StudentCommand.Answer(1, 1, "1"))).isEqualTo(Refusal.CLOSED);
    }

    @Test
    void closedQuestionStaysClosed() {
        Room room = after(asked(), LECTURER, new LecturerCommand.CloseQuestion());
        assertThat(refusal(room, LECTURER, new LecturerCommand.CloseQuestion())).isEqualTo(Refusal.CLOSED);
        Room revealed = after(room, LECTURER, new LecturerCommand.Reveal());
        assertThat(refusal(revealed, LECTURER, new LecturerCommand.Reveal())).isEqualTo(Refusal.NOT_NOW);
        assertThat(refusal(revealed, ADA, new StudentCommand.Answer(1, 1, "1"))).isEqualTo(Refusal.CLOSED);
    }

    @Test
    void openQuestionIsNotRevealedNorSetAsideNorFollowedByAnother() {
        assertThat(refusal(asked(), LECTURER, new LecturerCommand.Reveal())).isEqualTo(Refusal.NOT_NOW);
        assertThat(refusal(asked(), LECTURER, new LecturerCommand.SetAside())).isEqualTo(Refusal.NOT_NOW);
        assertThat(refusal(asked(), LECTURER, new LecturerCommand.AskAgain(2))).isEqualTo(Refusal.NOT_NOW);
        assertThat(refusal(asked(), LECTURER, new LecturerCommand.Ask(Rooms.CHOICE, 2)))
                .isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void secondRoundLeavesTheFirstAsItWas() {
        Room first = after(asked(), ADA, new StudentCommand.Answer(1, 1, "1"));
        Room second = after(first, LECTURER, new LecturerCommand.CloseQuestion(), new LecturerCommand.AskAgain(2));
        Room answered = after(second, ADA, new StudentCommand.Answer(1, 2, "2"));
        LiveQuestion question = answered.asked().current().orElseThrow();
        assertThat(question.rounds()).extracting(Round::seed).containsExactly(1L, 2L);
        assertThat(question.rounds()).extracting(Round::phase).containsExactly(Phase.CLOSED, Phase.OPEN);
        assertThat(question.rounds().getFirst().answers()).isEqualTo(Map.of(ADA_ID, "1"));
        assertThat(question.last().answers()).isEqualTo(Map.of(ADA_ID, "2"));
    }

    @Test
    void answerThatComesTooLateForItsRoundDoesNotCountInTheNext() {
        Room room = after(asked(), LECTURER, new LecturerCommand.CloseQuestion(), new LecturerCommand.AskAgain(2));
        assertThat(refusal(room, ADA, new StudentCommand.Answer(1, 1, "1"))).isEqualTo(Refusal.CLOSED);
    }

    @Test
    void questionSetAsideIsOnNoScreenAndTakesNothing() {
        Room room = after(asked(), LECTURER, new LecturerCommand.CloseQuestion(), new LecturerCommand.SetAside());
        assertThat(room.asked().current()).isEmpty();
        assertThat(refusal(room, LECTURER, new LecturerCommand.Reveal())).isEqualTo(Refusal.NOT_NOW);
        assertThat(refusal(room, ADA, new StudentCommand.Answer(1, 1, "1"))).isEqualTo(Refusal.CLOSED);
        assertThat(room.asked().questions()).hasSize(1);
    }

    @Test
    void lockedDoorLetsNobodyNewInAndKeepsWhoIsThere() {
        Room room = after(withTwo(), LECTURER, new LecturerCommand.LockDoor(true));
        assertThat(refusal(room, STRANGER, new Join(null))).isEqualTo(Refusal.LOCKED);
        assertThat(after(room, ADA, new StudentCommand.Arrive()).roll().present())
                .isEqualTo(1);
    }

    @Test
    void whoWasSentAwayIsOnNoList() {
        Room room = after(withTwo(), ADA, new StudentCommand.FindPace(Pace.LOST));
        Room without = after(room, LECTURER, new LecturerCommand.SendAway(ADA_ID));
        assertThat(without.roll().all()).extracting(Member::id).containsExactly(BEN_ID);
        assertThat(without.pace().now(NOW, 1).lost()).isZero();
        assertThat(refusal(without, LECTURER, new LecturerCommand.SendAway(ADA_ID)))
                .isEqualTo(Refusal.UNKNOWN);
    }

    @Test
    void numberOfAMemberIsNotGivenAgain() {
        Room room = after(withTwo(), LECTURER, new LecturerCommand.SendAway(BEN_ID));
        Room joined = after(room, STRANGER, new Join(new Nickname("Cleo")));
        assertThat(joined.roll().all()).extracting(Member::id).containsExactly(ADA_ID, new MemberId(3));
    }

    @Test
    void memberIsHereAsLongAsOneScreenIs() {
        Room room = after(withTwo(), ADA, new StudentCommand.Arrive(), new StudentCommand.Arrive());
        assertThat(after(room, ADA, new StudentCommand.Depart()).roll().present())
                .isEqualTo(1);
        assertThat(after(room, ADA, new StudentCommand.Depart(), new StudentCommand.Depart())
                        .roll()
                        .present())
                .isZero();
    }

    @Test
    void memberIsRenamedOrLeftWithoutAName() {
        Room room = after(withTwo(), LECTURER, new LecturerCommand.Rename(ADA_ID, new Nickname("Ada")));
        assertThat(room.roll().member(ADA_ID).orElseThrow().nickname()).isEqualTo(new Nickname("Ada"));
        Room nameless = after(room, LECTURER, new LecturerCommand.Rename(ADA_ID, null));
        assertThat(nameless.roll().member(ADA_ID).orElseThrow().nickname()).isNull();
    }

    @Test
    void lastThingThatAStudentFindsOfThePaceCounts() {
        Room room = after(
                withTwo(), ADA, new StudentCommand.FindPace(Pace.LOST), new StudentCommand.FindPace(Pace.TOO_FAST));
        assertThat(room.pace().now(NOW, 2)).isEqualTo(new PaceSample(NOW, 0, 1, 0, 2));
        Room silent = after(room, ADA, new StudentCommand.FindPace(null));
        assertThat(silent.pace().now(NOW, 2)).isEqualTo(new PaceSample(NOW, 0, 0, 0, 2));
    }

    @Test
    void whatAStudentFindsOfThePaceFades() {
        Room room = after(withTwo(), ADA, new StudentCommand.FindPace(Pace.LOST));
        assertThat(room.pace().now(NOW.plus(PaceLine.LASTS), 2).lost()).isEqualTo(1);
        assertThat(room.pace().now(NOW.plus(PaceLine.LASTS).plusMillis(1), 2).lost())
                .isZero();
    }

    @Test
    void paceLineHasAtMostOneSampleForItsGrain() {
        PaceLine line = PaceLine.EMPTY
                .with(ADA_ID, Pace.LOST, NOW, 2)
                .with(BEN_ID, Pace.LOST, NOW.plusSeconds(9), 2)
                .with(ADA_ID, null, NOW.plusSeconds(10), 2);
        assertThat(line.samples()).extracting(PaceSample::lost).containsExactly(2, 1);
    }

    @Test
    void mostWantedQuestionFromTheFloorIsFirst() {
        Room room = after(withTwo(), ADA, new StudentCommand.AskFromFloor("Why?"));
        Room both = after(room, BEN, new StudentCommand.AskFromFloor("How?"), new StudentCommand.VoteForFloor(2, true));
        Room voted = after(both, ADA, new StudentCommand.VoteForFloor(2, true));
        assertThat(voted.floor().waiting()).extracting(FloorQuestion::text).containsExactly("How?", "Why?");
        Room answered = after(voted, LECTURER, new LecturerCommand.MarkAnswered(2, true));
        assertThat(answered.floor().waiting()).extracting(FloorQuestion::text).containsExactly("Why?");
    }

    @Test
    void voteCountsOnce() {
        Room room = after(withTwo(), ADA, new StudentCommand.AskFromFloor("Why?"));
        Room voted =
                after(room, BEN, new StudentCommand.VoteForFloor(1, true), new StudentCommand.VoteForFloor(1, true));
        assertThat(voted.floor().waiting().getFirst().votes()).hasSize(2);
        assertThat(after(voted, BEN, new StudentCommand.VoteForFloor(1, false))
                        .floor()
                        .waiting()
                        .getFirst()
                        .votes())
                .hasSize(1);
    }

    @Test
    void nobodyFillsTheFloorAlone() {
        Room room = withTwo();
        for (int i = 0; i < Floor.MOST_EACH; i++) {
            room = after(room, ADA, new StudentCommand.AskFromFloor("Why " + i + "?"));
        }
        assertThat(refusal(room, ADA, new StudentCommand.AskFromFloor("And why?")))
                .isEqualTo(Refusal.TOO_MANY);
        assertThat(refusal(room, BEN, new StudentCommand.AskFromFloor("And how?")))
                .isNull();
    }

    @Test
    void roomLivesOnFromTheLecturersLastCommand() {
        Room room = Rooms.empty();
        var later = NOW.plusSeconds(3600);
        Room busy =
                ((Decision.Done) room.apply(LECTURER.fingerprint(), new LecturerCommand.LockDoor(true), later)).room();
        assertThat(busy.life().expires()).isEqualTo(later.plus(Life.REST));
    }

    @Test
    void lecturerMayStillReadWhatHasEnded() {
        Room room = after(withTwo(), LECTURER, new LecturerCommand.End());
        assertThat(room.actor(LECTURER.fingerprint(), NOW)).contains(new Actor.Lecturer());
        assertThat(room.actor(ADA.fingerprint(), NOW)).isEmpty();
        assertThat(room.actor(Rooms.PROJECTOR.fingerprint(), NOW)).isEmpty();
        assertThat(room.actor(LECTURER.fingerprint(), room.life().expires())).isEmpty();
    }

    @Test
    void placeIsAPlaceInALesson() {
        assertThatThrownBy(() -> Place.begin("../etc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.begin("shears").inState("x".repeat(Place.LONGEST_STATE + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.begin("shears").at("\"><script>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roomTravelsToAnotherProcessAndBack() throws Exception {
        Room room = after(asked(), ADA, new StudentCommand.Answer(1, 1, "1"), new StudentCommand.FindPace(Pace.LOST));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(room);
        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(room);
    }
}
