package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.eigenlens.content.Answer;
import org.eigenlens.content.AnswerSpec;
import org.eigenlens.content.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointGraderTest {

    private static final Block SAID = new Block.Prose("<p>said</p>", "said", "said", 1);

    private final CheckpointGrader grader = new CheckpointGrader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    choice             | 2                | 2                 | Right
                    choice             | 1 3              | 3 1               | Right
                    choice             | 1 3              | 1                 | Wrong
                    number             | 3/2              | 1.5               | Right
                    number             | sqrt(2)          | 1.414             | Right
                    number             | sqrt(2)          | 1.41              | NoAttempt
                    number             | sqrt(2)          | 1.415             | Wrong
                    number             | 4                | four              | NoAttempt
                    number             | 1+2i             | 2i+1              | Right
                    numbers            | 2 2 3            | 3 2 2             | Right
                    numbers            | 2 2 3            | 2 3               | Wrong
                    vector             | 1 -1             | (1, -1)           | Right
                    vector             | 1 -1             | 2 -2              | Wrong
                    vector             | 1 -1             | 1 -1 0            | NoAttempt
                    vector up-to-scale | 1 -1             | -2 2              | Right
                    vector up-to-scale | 1 (1+sqrt(5))/2  | 0.618 1           | Right
                    vector up-to-scale | 1 -1             | 0 0               | Wrong
                    matrix             | 1 2; 3 4         | [[1, 2], [3, 4]]  | Right
                    matrix             | 1 2; 3 4         | 1 2 3 4           | NoAttempt
                    text               | Shear            | ' shear '         | Right
                    text               | shear            | stretch           | Wrong
                    """)
    void gradesEveryKindOfCheckpoint(String kind, String expected, String response, String verdict) {
        assertThat(grader.grade(answer(kind, expected), response).getClass().getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void feedbackIsForAnswersThatAreTheSame() {
        Answer answer = answer("number", "4", new Answer.Feedback("1/4", List.of(SAID)));
        assertThat(grader.grade(answer, "0.25")).isEqualTo(new Verdict.Wrong(List.of(SAID)));
        assertThat(grader.grade(answer, "5")).isEqualTo(new Verdict.Wrong(List.of()));
    }

    @Test
    void feedbackToAChoiceIsForEachOptionChosen() {
        Answer answer = answer("choice", "1 3", new Answer.Feedback("2", List.of(SAID)));
        assertThat(grader.grade(answer, "1 2")).isEqualTo(new Verdict.Wrong(List.of(SAID)));
        assertThat(grader.grade(answer, "1 3")).isEqualTo(new Verdict.Right(List.of()));
    }

    @Test
    void aLessonWithAnUnknownKindIsAnError() {
        assertThatThrownBy(() -> grader.grade(answer("essay", "4"), "4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("essay");
    }

    private static Answer answer(String kind, String expected, Answer.Feedback... feedback) {
        String[] words = kind.split(" ");
        Map<String, String> attributes =
                words.length == 1 ? Map.of("answer", expected) : Map.of("answer", expected, words[1], "");
        return new Answer(new AnswerSpec(words[0], attributes), List.of(feedback), List.of());
    }
}
