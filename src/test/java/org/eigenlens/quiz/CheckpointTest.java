package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eigenlens.content.Answer;
import org.eigenlens.content.Block;
import org.eigenlens.content.Catalogue;
import org.eigenlens.content.Lesson;
import org.eigenlens.content.markdown.LessonMarkdown;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every checkpoint of every lesson can be asked where its lesson is not. */
class CheckpointTest {

    private static final List<Lesson> LESSONS =
            Catalogue.read(Path.of("content")).lessons();

    @TestFactory
    Stream<DynamicTest> everyCheckpointStandsAlone() {
        return LESSONS.stream()
                .flatMap(lesson -> lesson.blocks(Block.Question.class).stream()
                        .map(question -> DynamicTest.dynamicTest(
                                lesson.slug() + " " + question.id(), () -> check(lesson, question))));
    }

    private static void check(Lesson lesson, Block.Question question) {
        Checkpoint alone = Checkpoint.of(lesson, question.id()).orElseThrow();
        Answer answer = lesson.answer(question.id()).orElseThrow();
        assertThat(LessonMarkdown.html(LessonMarkdown.parse(alone.statement())))
                .isEqualTo(((Block.Prose) question.prompt().getFirst()).html());
        assertThat(right(alone, answer.spec().answer())).isTrue();
        assertThat(answer.feedback())
                .filteredOn(said -> !right(alone, said.response()))
                .allSatisfy(said -> assertThat(alone.rubric().grade(said.response()))
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Assessment.Graded.class))
                        .extracting(Assessment.Graded::misconception)
                        .extracting(Optional::isPresent)
                        .isEqualTo(!isPart(alone, answer, said)));
    }

    private static boolean right(Checkpoint alone, String response) {
        return alone.rubric().grade(response) instanceof Assessment.Graded graded
                && graded.grade().isRight();
    }

    private static boolean isPart(Checkpoint alone, Answer answer, Answer.Feedback said) {
        return alone.rubric().format() instanceof ChoicesFormat choices
                && choices.parse(answer.spec().answer()).containsAll(choices.parse(said.response()));
    }

    @Test
    void optionsAndWhatIsSaidToThemAreWrittenAsInTheLesson() {
        Lesson lesson = LESSONS.getFirst();
        Checkpoint basis = Checkpoint.of(lesson, "which-basis").orElseThrow();
        assertThat(basis.statement()).isEqualTo("Which pair is **not** a basis of the plane?");
        assertThat(((ChoiceFormat) basis.rubric().format()).options())
                .containsExactly("$(1, 0)$ and $(1, 1)$", "$(2, -4)$ and $(-1, 2)$", "$(0.001, 0)$ and $(0, 1000)$");
        assertThat(basis.rubric().misconceptions())
                .extracting(Misconception::name)
                .containsExactly("answer-a", "answer-c");
        assertThat(basis.rubric().misconceptions().getFirst().reason())
                .startsWith("The determinant is $1$. They need not be perpendicular");
    }

    @Test
    void unknownCheckpointIsNone() {
        assertThat(Checkpoint.of(LESSONS.getFirst(), "nowhere")).isEmpty();
    }
}
