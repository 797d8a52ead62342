package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eigenlens.content.Answer;
import org.eigenlens.content.AnswerSpec;
import org.eigenlens.content.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainGraderTest {

    private final CheckpointGrader grader = new PlainGrader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    choice             | 2            | 2
                    choice             | 1 3          | 1 3
                    choice             | 1 3          | 3 1
                    choice             | 1 3          | 3 1 3
                    number             | 4            | 4
                    number             | 3/2          | 1.5
                    number             | 0.5          | 1/2
                    number             | sqrt(2)      | √2
                    number             | sqrt(2)      | 1.414
                    number             | 1/3          | 0.3333
                    number             | (1+sqrt(5))/2 | 1.618034
                    number             | -4           | -4.0
                    number             | 1+2i         | 2i+1
                    numbers            | 4 1          | 1, 4
                    numbers            | 2 2 3        | 3 2 2
                    vector             | 1 -1         | (1, -1)
                    matrix             | 1 2; 3 4     | [[1, 2], [3, 4]]
                    vector up-to-scale | 1 -1         | -2 2
                    vector up-to-scale | 0 1          | 0 1/3
                    vector up-to-scale | -sqrt(2) 1   | 2 -sqrt(2)
                    vector up-to-scale | 1 (1+sqrt(5))/2 | 1 1.618
                    vector up-to-scale | 1 (1+sqrt(5))/2 | 0.618 1
                    text               | Shear        | ' shear '
                    """)
    void rightAnswersAreRightInEveryForm(String kind, String expected, String response) {
        assertThat(grade(kind, expected, response)).isInstanceOf(Verdict.Right.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    choice             | 2            | 1
                    choice             | 1 3          | 1
                    number             | 4            | 4.001
                    number             | sqrt(2)      | 1.4
                    number             | sqrt(2)      | 1.415
                    number             | 1+2i         | 1
                    numbers            | 2 2 3        | 2 3 3
                    numbers            | 2 3          | 2
                    vector             | 1 -1         | 2 -2
                    vector             | 1 -1         | 1 -1 0
                    matrix             | 1 2; 3 4     | 1 2 3 4
                    vector up-to-scale | 1 -1         | 1 1
                    vector up-to-scale | 1 -1         | 0 0
                    vector up-to-scale | 0 1          | 0.0005 1
                    vector up-to-scale | 1 0          | 1 1e-17
                    vector up-to-scale | 1 (1+sqrt(5))/2 | 1 1.6
                    text               | shear        | stretch
                    """)
    void wrongAnswersAreWrong(String kind, String expected, String response) {
        assertThat(grade(kind, expected, response)).isInstanceOf(Verdict.Wrong.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    number             | 4            | four
                    number             | 4            | 1/0
                    vector             | 1 -1         | 1 -
                    matrix             | 1 2; 3 4     | 1 2; 3
                    """)
    void whatCannotBeReadIsNoAttemptAndGetsASentence(String kind, String expected, String response) {
        assertThat(grade(kind, expected, response))
                .isInstanceOfSatisfying(
                        Verdict.Unreadable.class,
                        unreadable -> assertThat(unreadable.sentence()).endsWith("."));
    }

    @Test
    void feedbackIsForAnswersThatAreTheSame() {
        Block said = new Block.Prose("<p>said</p>", "said", 1);
        Answer answer = new Answer(
                new AnswerSpec("number", Map.of("answer", "4")),
                List.of(new Answer.Feedback("1/4", List.of(said))),
                List.of());
        assertThat(grader.grade(answer, "0.25")).isEqualTo(new Verdict.Wrong(List.of(said)));
        assertThat(grader.grade(answer, "5")).isEqualTo(new Verdict.Wrong(List.of()));
    }

    private Verdict grade(String kind, String expected, String response) {
        String[] words = kind.split(" ");
        Map<String, String> attributes =
                words.length == 1 ? Map.of("answer", expected) : Map.of("answer", expected, words[1], "");
        return grader.grade(new Answer(new AnswerSpec(words[0], attributes), List.of(), List.of()), response);
    }
}
