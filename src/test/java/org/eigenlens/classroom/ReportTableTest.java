package org.eigenlens.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.eigenlens.classroom.live.InProcessRooms;
import org.eigenlens.classroom.question.Prompts;
import org.eigenlens.classroom.question.Source;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.StudentCommand;
import org.eigenlens.quiz.Families;
import org.junit.jupiter.api.Test;

class ReportTableTest {

    private final Classrooms classrooms =
            new Classrooms(new InProcessRooms(), new Prompts(Families.find()), Clock.systemUTC());
    private final Key lecturer = classrooms.open();
    private final Key student = ((Entry.Admitted) classrooms.join(lecturer.code(), null, "::1")).key();

    private String csv() {
        return ReportTable.csv(classrooms.report(lecturer).orElseThrow());
    }

    @Test
    void everyAnswerOfEveryClosedRoundIsALine() {
        classrooms.ask(lecturer, new Source.Typed("Half, in \"short\"?", Source.Typed.Kind.NUMBER, "1/2"));
        classrooms.tell(student, new StudentCommand.Answer(1, 1, "0.5"));
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        classrooms.askAgain(lecturer);
        classrooms.tell(student, new StudentCommand.Answer(1, 2, "-2"));
        assertThat(csv()).isEqualTo("""
                question,round,statement,answer,worth,misconception,count,answered\r
                1,1,"Half, in ""short""?",0.5,right,,1,1\r
                """);
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        assertThat(csv().lines()).last().isEqualTo("1,2,\"Half, in \"\"short\"\"?\",-2,wrong,,1,1");
    }

    @Test
    void noCellIsAFormula() {
        classrooms.ask(lecturer, new Source.Choice("=1+1", List.of("@here", "-2"), 1));
        classrooms.tell(lecturer, new LecturerCommand.CloseQuestion());
        assertThat(csv().lines().skip(1)).containsExactly("1,1,'=1+1,'@here,right,,0,0", "1,1,'=1+1,-2,wrong,,0,0");
    }

    @Test
    void reportIsTheLecturersAlone() {
        assertThat(classrooms.report(student)).isEmpty();
        classrooms.tell(lecturer, new LecturerCommand.End());
        assertThat(classrooms.report(lecturer)).isPresent();
    }

    @Test
    void deletedRoomLeavesNothing() {
        classrooms.delete(student);
        assertThat(classrooms.exists(lecturer.code())).isTrue();
        classrooms.delete(lecturer);
        assertThat(classrooms.report(lecturer)).isEmpty();
        assertThat(classrooms.look(student)).isEmpty();
    }
}
