package org.eigenlens.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eigenlens.classroom.entry.DrawnCodes;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.entry.Tries;
import org.eigenlens.classroom.live.InProcessRooms;
import org.eigenlens.classroom.live.LiveRooms.Watch;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.StudentCommand;
import org.eigenlens.quiz.Families;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Classrooms classrooms = new Classrooms(
            new InProcessRooms(),
            new Prompts(Families.find()),
            Clock.systemUTC(),
            DrawnCodes.inMemory(),
            Tries.ALONE,
            new Measures(meters));
    private final Key lecturer = classrooms.open();
    private final Key student =
            ((Entry.Admitted) classrooms.join(lecturer.code(), new Nickname("Nicolaus Secret"), "::1")).key();

    private double members(String role) {
        return meters.get("eigenlens.members").tag("role", role).gauge().value();
    }

    private double rooms() {
        return meters.get("eigenlens.rooms").gauge().value();
    }

    private long votes(String outcome) {
        return meters.get("eigenlens.votes").tag("outcome", outcome).timer().count();
    }

    private void ask() {
        classrooms.ask(lecturer, new Source.Typed("How many?", Source.Typed.Kind.NUMBER, "7919"));
    }

    @Test
    void roomsAndMembersAreThoseWithAPageOpen() {
        assertThat(rooms()).isZero();
        Watch console = classrooms.watch(lecturer, glance -> {});
        Watch tab = classrooms.watch(student, glance -> {});
        Watch another = classrooms.watch(student, glance -> {});
        assertThat(rooms()).isEqualTo(1);
        assertThat(members("lecturer")).isEqualTo(1);
        assertThat(members("student")).isEqualTo(1);
        tab.end();
        tab.end();
        assertThat(members("student")).isEqualTo(1);
        another.end();
        console.end();
        assertThat(members("student")).isZero();
        assertThat(rooms()).isZero();
    }

    @Test
    void votesAreCountedByWhatCameOfThem() {
        ask();
        classrooms.tell(student, new StudentCommand.Answer(1, 1, "7919"));
        classrooms.tell(student, new StudentCommand.Answer(1, 1, "many"));
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        classrooms.tell(student, new StudentCommand.Answer(1, 1, "2"));
        assertThat(List.of(votes("taken"), votes("unreadable"), votes("refused")))
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void delayIsMeasuredWhenAPageIsDrawn() {
        AtomicReference<Classrooms.Glance> waiting = new AtomicReference<>();
        classrooms.watch(student, waiting::set);
        ask();
        assertThat(meters.get("eigenlens.push.delay").timer().count()).isZero();
        waiting.get().sight();
        assertThat(meters.get("eigenlens.push.delay").timer().count()).isEqualTo(1);
    }

    @Test
    void nothingSaysWhoAnybodyIsNorWhatTheyAnswered() {
        classrooms.watch(student, glance -> {});
        ask();
        classrooms.tell(student, new StudentCommand.Answer(1, 1, "7919"));
        assertThat(meters.getMeters().stream()
                        .map(Meter::getId)
                        .filter(id -> id.getName().startsWith("eigenlens"))
                        .flatMap(id -> id.getTags().stream())
                        .filter(tag -> !tag.getKey().equals("le"))
                        .map(Tag::getValue)
                        .distinct())
                .containsExactlyInAnyOrder("lecturer", "projector", "student", "taken");
    }
}
