package org.eigenlens.classroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Misconception;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Prompts PROMPTS = new Prompts(Families.find());

    private static Tally tally(Source source, String... answers) {
        return Tallying.of(PROMPTS.prompt(source, 4711), List.of(answers));
    }

    private static List<String> bars(Tally tally) {
        return tally.bars().stream()
                .map(bar -> bar.text() + " " + bar.worth() + " " + bar.count())
                .toList();
    }

    @Test
    void equalNumbersAreOneAnswerHoweverTheyAreTyped() {
        Source half = new Source.Typed("Half?", Source.Typed.Kind.NUMBER, "1/2");
        assertThat(bars(tally(half, "2", "1/2", "0.5", "2.0", "4/8", "3")))
                .containsExactly("1/2 RIGHT 3", "2 WRONG 2", "3 WRONG 1");
    }

    @Test
    void multiplesOfAnEigenvectorAreOneAnswer() {
        Source direction = new Source.Typed("An eigenvector?", Source.Typed.Kind.DIRECTION, "1 1");
        assertThat(bars(tally(direction, "1 0", "-2 -2", "5 0", "1 1")))
                .containsExactly("-2 -2 RIGHT 2", "1 0 WRONG 2");
    }

    @Test
    void questionWithoutARightAnswerJudgesNothing() {
        Source guess = new Source.Typed("How many?", Source.Typed.Kind.NUMBER, "");
        assertThat(bars(tally(guess, "7", "7.0", "9"))).containsExactly("7 UNJUDGED 2", "9 UNJUDGED 1");
    }

    @Test
    void choiceShowsEveryOptionInItsOrder() {
        Source choice = new Source.Choice("Which?", List.of("a", "b", "c"), 2);
        assertThat(bars(tally(choice, "3", "3", "1"))).containsExactly("1 WRONG 1", "2 RIGHT 0", "3 WRONG 2");
    }

    @Test
    void misconceptionOfAFamilyIsNamed() {
        Source family = new Source.OfFamily("eigenvalues-of-two", Difficulty.MEDIUM);
        Tally tally = tally(family, "4, 6", "6 4", "1, 9", "9 1", "7 8");
        assertThat(bars(tally)).containsExactly("4, 6 RIGHT 2", "1, 9 WRONG 2", "7 8 WRONG 1");
        assertThat(tally.bars().get(1).misconception().map(Misconception::reason))
                .hasValueSatisfying(reason -> assertThat(reason).contains("diagonal"));
        assertThat(tally.right()).isEqualTo(2);
    }

    @Test
    void manyDifferentAnswersAreCountedInBoundedTime() {
        Source number = new Source.Typed("Half?", Source.Typed.Kind.NUMBER, "1/2");
        List<String> answers = IntStream.range(0, 2_000).mapToObj(i -> i + "/7").toList();
        Tally tally = assertTimeout(Duration.ofSeconds(5), () -> Tallying.of(PROMPTS.prompt(number, 1), answers));
        assertThat(tally.answered()).isEqualTo(2_000);
        assertThat(tally.bars()).hasSize(Tally.MOST_BARS);
        assertThat(tally.others()).isEqualTo(2_000 - Tally.MOST_BARS);
    }

    @Test
    void nobodyHasAnsweredYet() {
        Source number = new Source.Typed("Half?", Source.Typed.Kind.NUMBER, "1/2");
        assertThat(Tallying.of(PROMPTS.prompt(number, 1), Collections.emptyList()))
                .isEqualTo(new Tally(List.of(), 0, 0));
    }

    @Test
    void typedQuestionSaysWhatIsWrongWithItsModelAnswer() {
        assertThatThrownBy(() -> new Source.Typed("?", Source.Typed.Kind.DIRECTION, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("right answer");
        assertThatThrownBy(() -> new Source.Typed("?", Source.Typed.Kind.NUMBER, "four"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("four");
        assertThatThrownBy(() -> new Source.Choice("?", List.of("only one"), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Source.Choice("?", List.of("a", "b"), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
