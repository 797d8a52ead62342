package org.eigenlens.classroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eigenlens.content.Catalogue;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Misconception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints of lessons as questions to a class. */
class PromptsTest {

    private static final Catalogue CATALOGUE = Catalogue.read(Path.of("content"));
    private static final Prompts PROMPTS = new Prompts(Families.find(), CATALOGUE::lesson);
    private static final Source COORDINATES = new Source.OfLesson("change-of-basis", "coordinates");

    private static Tally tally(Source source, String... answers) {
        return Tallying.of(PROMPTS.prompt(source, 1), List.of(answers));
    }

    @Test
    void answersToACheckpointAreCountedUpToEquivalenceAndByWhatTheLessonSaysToThem() {
        Tally tally = tally(COORDINATES, "2 -1", "(2, -1.0)", "9, 6", "6 -3", "9 6", "7 7");
        assertThat(tally.right()).isEqualTo(2);
        assertThat(tally.bars()).extracting(Bar::count).containsExactly(2, 2, 1, 1);
        assertThat(tally.bars().get(1).misconception().map(Misconception::reason))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("That is $B$ times $(5, 1)$"));
    }

    @Test
    void severalOptionsOfACheckpointAreNamed() {
        Source several = new Source.OfLesson("gauss-newton", "when-exact");
        Prompt prompt = PROMPTS.prompt(several, 1);
        assertThat(prompt.options()).hasSize(4);
        assertThat(prompt.chosen("3 1"))
                .containsExactly(prompt.options().get(0), prompt.options().get(2));
        assertThat(tally(several, "1 2", "2 1").bars()).hasSize(1);
    }

    @Test
    void checkpointIsThereAsLongAsItsLessonHasIt() {
        assertThat(PROMPTS.has(COORDINATES)).isTrue();
        Source gone = new Source.OfLesson("change-of-basis", "gone");
        assertThat(PROMPTS.has(gone)).isFalse();
        assertThat(PROMPTS.has(new Source.OfLesson("gone", "coordinates"))).isFalse();
        assertThat(tally(gone, "2 -1").answered()).isEqualTo(1);
    }

    @Test
    void checkpointHasNoOtherNumbers() {
        assertThat(COORDINATES.isDrawn()).isFalse();
        assertThat(PROMPTS.fit(COORDINATES, 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<b>", "\"", "/"})
    void whatIsNoIdIsRefused(String id) {
        assertThatThrownBy(() -> new Source.OfLesson("change-of-basis", id))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
