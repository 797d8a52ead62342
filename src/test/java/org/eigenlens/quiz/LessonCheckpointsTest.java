package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eigenlens.content.Answer;
import org.eigenlens.content.Catalogue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The checkpoints of the lessons that there are: what a lesson calls right is right, and what it warns of is not. */
class LessonCheckpointsTest {

    private final CheckpointGrader grader = new CheckpointGrader();

    @TestFactory
    Stream<DynamicTest> everyCheckpointIsGradedAsItsLessonSays() {
        return Catalogue.read(Path.of("content")).lessons().stream()
                .flatMap(lesson -> lesson.answers().entrySet().stream()
                        .filter(entry -> !entry.getValue().spec().answer().isEmpty())
                        .map(entry -> DynamicTest.dynamicTest(
                                lesson.slug() + " " + entry.getKey(), () -> check(entry.getValue()))));
    }

    private void check(Answer answer) {
        String right = answer.spec().answer();
        assertThat(grader.grade(answer, right)).isInstanceOf(Verdict.Right.class);
        assertThat(answer.feedback())
                .filteredOn(said -> !isChoice(answer))
                .allSatisfy(said -> assertThat(grader.grade(answer, said.response()))
                        .as(said.response())
                        .isEqualTo(new Verdict.Wrong(said.blocks())));
    }

    private static boolean isChoice(Answer answer) {
        return answer.spec().kind().equals("choice");
    }
}
