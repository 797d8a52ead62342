package org.eigenlens.classroom.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.Command;
import org.eigenlens.classroom.room.Decision;
import org.eigenlens.classroom.room.Join;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Pace;
import org.eigenlens.classroom.room.Place;
import org.eigenlens.classroom.room.Room;
import org.eigenlens.classroom.room.StudentCommand;
import org.eigenlens.quiz.Difficulty;
import org.junit.jupiter.api.Test;

class RoomJsonTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00.123456Z");
    private static final Token LECTURER = Token.random();

    private Room room = Room.open(new RoomCode("K4TX9M"), LECTURER, Token.random(), NOW);

    private void done(Token who, Command command) {
        Decision decision = room.apply(who.fingerprint(), command, NOW);
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Done.class);
        room = ((Decision.Done) decision).room();
    }

    private void lecture(int students) {
        done(LECTURER, new LecturerCommand.Show(new Place("shears", "map.x=1+0", "proof", Set.of("where-to"))));
        done(
                LECTURER,
                new LecturerCommand.Ask(new Source.Picture("Set it.", "optimizer", Map.of("eta", "0.1"), "eta"), 1));
        done(LECTURER, new LecturerCommand.CloseQuestion());
        done(LECTURER, new LecturerCommand.Ask(new Source.Choice("Which?", List.of("a", "b"), 0), 1));
        done(LECTURER, new LecturerCommand.CloseQuestion());
        done(LECTURER, new LecturerCommand.Ask(new Source.OfFamily("eigenvalues-of-two", Difficulty.HARD), 4711));
        for (int i = 0; i < students; i++) {
            Token student = Token.random();
            done(student, new Join(i == 0 ? null : new Nickname("Ada " + i)));
            done(student, new StudentCommand.Arrive());
            done(student, new StudentCommand.Answer(1 + 2, 1, "½, λ = −√2"));
            done(student, new StudentCommand.FindPace(Pace.LOST));
            if (i < 3) {
                done(student, new StudentCommand.AskFromFloor("Why?"));
            }
        }
    }

    @Test
    void roomIsTheSameWhenItIsRead() {
        lecture(5);
        assertThat(RoomJson.read(RoomJson.write(room), Room.class)).isEqualTo(room);
    }

    @Test
    void lectureForTwoHundredIsWrittenInLessThanSixtyKilobytes() {
        lecture(200);
        assertThat(RoomJson.write(room).length()).isBetween(30_000, 60_000);
    }

    @Test
    void whatIsNoRoomIsRefused() {
        assertThatThrownBy(() -> RoomJson.read("{\"version\": []}", Room.class)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> RoomJson.read("{\"entrance\": {\"code\": {\"text\": \"<b>\"}}}", Room.class))
                .isInstanceOf(RuntimeException.class);
    }
}
