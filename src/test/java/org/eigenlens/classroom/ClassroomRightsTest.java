package org.eigenlens.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.eigenlens.classroom.entry.Token;
import org.eigenlens.classroom.live.InProcessRooms;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Refusal;
import org.eigenlens.quiz.Families;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages ask of rooms beside giving commands: to see, to ask with fresh numbers, to have the report, to delete. Each by everybody. */
class ClassroomRightsTest {

    private static final Source QUESTION = new Source.Typed("How many?", Source.Typed.Kind.NUMBER, "7919");

    private final Classrooms classrooms =
            new Classrooms(new InProcessRooms(), new Prompts(Families.find()), Clock.systemUTC());
    private final Key lecturer = classrooms.open();
    private final Map<String, Key> holders = Map.of(
            "lecturer", lecturer,
            "projector", new Key(lecturer.code(), new Token(projector())),
            "student", ((Entry.Admitted) classrooms.join(lecturer.code(), null, "::1")).key(),
            "stranger", new Key(lecturer.code(), Token.random()),
            "lecturer of another room",
                    new Key(lecturer.code(), classrooms.open().token()));

    private String projector() {
        return ((Sight.OfLecturer) classrooms.look(lecturer).orElseThrow()).projector();
    }

    private Key key(String who) {
        return Objects.requireNonNull(holders.get(who));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lecturer", "projector", "student", "stranger", "lecturer of another room"})
    void everybodySeesTheSightOfTheirRole(String who) {
        Class<?> sight = switch (who) {
            case "lecturer" -> Sight.OfLecturer.class;
            case "projector" -> Sight.OfProjector.class;
            case "student" -> Sight.OfStudent.class;
            default -> Sight.OfNobody.class;
        };
        assertThat(classrooms.look(key(who)).orElseThrow()).isInstanceOf(sight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"projector", "student", "stranger", "lecturer of another room"})
    void nobodyButTheLecturerAsksHasTheReportOrDeletes(String who) {
        Reply refused = new Reply.Refused(Refusal.NOT_ALLOWED);
        assertThat(classrooms.ask(key(who), QUESTION)).isEqualTo(refused);
        classrooms.ask(lecturer, QUESTION);
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        assertThat(classrooms.askAgain(key(who))).isEqualTo(refused);
        assertThat(classrooms.report(key(who))).isEmpty();
        classrooms.delete(key(who));
        assertThat(classrooms.report(lecturer)).isPresent();
        classrooms.delete(lecturer);
        assertThat(classrooms.report(lecturer)).isEmpty();
    }
}
