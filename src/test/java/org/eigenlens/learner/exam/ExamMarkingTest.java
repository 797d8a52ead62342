package org.eigenlens.learner.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.eigenlens.learner.PastAttempt;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exam does with decimals that are too short. It asks for 3 + 2√2 = 5.82842… and 3 − 2√2 = 0.17157…. */
class ExamMarkingTest {

    private static final Family.About PAIR =
            Families.find().named("eigenvalues-of-two").orElseThrow().about();

    private final ExamMarking marking = new ExamMarking();

    private static ExamQuestion answered(String response) {
        return new ExamQuestion(
                1,
                new PastAttempt.Question(PAIR.id(), PAIR.version(), 0, Difficulty.HARD),
                PAIR.topic(),
                response,
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.83, 0.17             | true
            5.43, 0.18             | true
            5.828, 0.172           | false
            5.8, 1                 | true
            3+2sqrt(2), 3-2sqrt(2) | false
            7, 1/2                 | false
            nonsense               | false
            """)
    void tooFewDigitsAreSpokenOfWhetherTheyAreRightOrNot(String response, boolean warned) {
        assertThat(marking.caution(answered(response)).isPresent()).isEqualTo(warned);
    }

    @Test
    void theWarningIsTheSameForRightAndWrongDigits() {
        assertThat(marking.caution(answered("5.83, 0.17"))).isEqualTo(marking.caution(answered("2.83, 0.97")));
    }

    /** In the last one, 0.17157 was cut off, and nothing could be said of that beforehand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.83, 0.17             | 0
            5.828, 0.172           | 1
            3+2sqrt(2), 3-2sqrt(2) | 1
            5.828, 0.2             | 0
            5.828, 0.272           | 0.5
            5.828, 0.171           | 1
            """)
    void whatWasWarnedOfEarnsNothingAndWhatWasNotCostsNothing(String response, double credit) {
        assertThat(marking.of(answered(response)).credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5.83, 0.17   | false
            nonsense     | false
            ''           | false
            5.43, 0.17   | true
            5.828, 0.172 | true
            """)
    void whatCannotBeReadOrJudgedIsNoAttempt(String response, boolean attempt) {
        assertThat(marking.isAttempt(answered(response))).isEqualTo(attempt);
    }
}
