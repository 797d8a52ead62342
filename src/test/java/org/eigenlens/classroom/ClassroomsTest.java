package org.eigenlens.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.live.InProcessRooms;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Phase;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.classroom.room.Role;
import org.eigenlens.classroom.room.StudentCommand;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.junit.jupiter.api.Test;

class ClassroomsTest {

    private static final Prompts PROMPTS = new Prompts(Families.find());
    private static final Source EIGENVALUES = new Source.OfFamily("eigenvalues-of-two", Difficulty.EASY);

    private final Classrooms classrooms = new Classrooms(
            new InProcessRooms(), PROMPTS, Clock.fixed(Instant.parse("2026-11-28T08:00:00Z"), ZoneOffset.UTC));
    private final Key lecturer = classrooms.open();
    private final Key student = join("Ada");

    private Key join(String nickname) {
        return ((Entry.Admitted) classrooms.join(lecturer.code(), new Nickname(nickname), "::1")).key();
    }

    private Sight.OfStudent seen() {
        return (Sight.OfStudent) classrooms.look(student).orElseThrow();
    }

    private Sight.OfLecturer console() {
        return (Sight.OfLecturer) classrooms.look(lecturer).orElseThrow();
    }

    private Key projector() {
        return new Key(lecturer.code(), new Token(console().projector()));
    }

    @Test
    void keysOpenWhatTheyAreFor() {
        assertThat(classrooms.role(lecturer)).contains(Role.LECTURER);
        assertThat(classrooms.role(projector())).contains(Role.PROJECTOR);
        assertThat(classrooms.role(student)).contains(Role.STUDENT);
        assertThat(classrooms.role(new Key(lecturer.code(), Token.random()))).isEmpty();
        assertThat(classrooms.role(new Key(new RoomCode("CCCCCC"), student.token())))
                .isEmpty();
    }

    @Test
    void resultsAreSeenByStudentsWhenTheyAreShownAndByTheLecturerWhenTheQuestionIsClosed() {
        classrooms.ask(lecturer, EIGENVALUES);
        classrooms.tell(student, new StudentCommand.Answer(1, 1, "1, 2"));
        assertThat(seen().all().question().orElseThrow().results()).isEmpty();
        assertThat(seen().all().question().orElseThrow().answered()).isEqualTo(1);
        assertThat(console().question().orElseThrow().results()).isEmpty();
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        assertThat(seen().all().question().orElseThrow().results()).isEmpty();
        assertThat(console().question().orElseThrow().results()).hasSize(1);
        classrooms.tell(lecturer, new LecturerCommand.Reveal());
        assertThat(seen().all().question().orElseThrow().results()).hasSize(1);
    }

    @Test
    void roundThatWasNotShownStaysHiddenFromStudentsInTheNext() {
        classrooms.ask(lecturer, EIGENVALUES);
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        classrooms.askAgain(lecturer);
        assertThat(seen().all().question().orElseThrow().results()).isEmpty();
        assertThat(console().question().orElseThrow().results()).hasSize(1);
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        classrooms.tell(lecturer, new LecturerCommand.Reveal());
        assertThat(seen().all().question().orElseThrow().results())
                .extracting(Results::round)
                .containsExactly(1, 2);
    }

    @Test
    void secondRoundOfAFamilyHasOtherNumbers() {
        classrooms.ask(lecturer, EIGENVALUES);
        String first = seen().all().question().orElseThrow().prompt().statement();
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        classrooms.askAgain(lecturer);
        QuestionSight second = seen().all().question().orElseThrow();
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.phase()).isEqualTo(Phase.OPEN);
        assertThat(second.prompt().statement()).isNotEqualTo(first);
        assertThat(seen().answer()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNoAnswer() {
        classrooms.ask(lecturer, EIGENVALUES);
        assertThat(classrooms.tell(student, new StudentCommand.Answer(1, 1, "four")))
                .isInstanceOfSatisfying(
                        Reply.Unreadable.class, no -> assertThat(no.sentence()).contains("four"));
        assertThat(seen().answer()).isEmpty();
        assertThat(seen().all().question().orElseThrow().answered()).isZero();
    }

    @Test
    void projectorShowsNoNameUnlessTheLecturerWantsIt() {
        classrooms.tell(student, new StudentCommand.Arrive());
        assertThat(((Sight.OfProjector) classrooms.look(projector()).orElseThrow()).names())
                .isEmpty();
        classrooms.tell(lecturer, new LecturerCommand.ShowNames(true));
        assertThat(((Sight.OfProjector) classrooms.look(projector()).orElseThrow()).names())
                .containsExactly(new Nickname("Ada"));
    }

    @Test
    void whatAllSeeIsMadeOnce() {
        join("Ben");
        List<ClassSight> seen = new ArrayList<>();
        for (Key key : List.of(student, lecturer)) {
            classrooms.watch(key, glance -> seen.add(glance.sight().all()));
        }
        classrooms.tell(lecturer, new LecturerCommand.LockDoor(true));
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).isSameAs(seen.get(1));
    }

    @Test
    void strangerSeesThatTheyAreNobody() {
        Optional<Sight> sight = classrooms.look(new Key(lecturer.code(), Token.random()));
        assertThat(sight).containsInstanceOf(Sight.OfNobody.class);
    }

    @Test
    void whoTriesCodesHasToWaitAndNobodyElseDoes() {
        RoomCode nowhere = new RoomCode("CCCCCC");
        Entry last = classrooms.join(nowhere, null, "192.0.2.1");
        for (int i = 0; i < 100 && !(last instanceof Entry.TooMany); i++) {
            last = classrooms.join(nowhere, null, "192.0.2.1");
        }
        assertThat(last).isInstanceOf(Entry.TooMany.class);
        assertThat(classrooms.join(lecturer.code(), null, "192.0.2.1")).isInstanceOf(Entry.TooMany.class);
        assertThat(classrooms.join(lecturer.code(), null, "192.0.2.2")).isInstanceOf(Entry.Admitted.class);
    }

    @Test
    void roomThatIsNotThereAnswersNothing() {
        RoomCode nowhere = new RoomCode("CCCCCC");
        assertThat(classrooms.exists(nowhere)).isFalse();
        assertThat(classrooms.join(nowhere, null, "::1")).isEqualTo(new Entry.Refused(Refusal.GONE));
        classrooms.tell(lecturer, new LecturerCommand.End());
        assertThat(classrooms.exists(lecturer.code())).isFalse();
        assertThat(classrooms.join(lecturer.code(), null, "::1")).isEqualTo(new Entry.Refused(Refusal.GONE));
    }
}
