package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.BasisFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.DirectionFormat;
import org.eigenlens.quiz.format.EigenpairsFormat;
import org.eigenlens.quiz.format.IntervalFormat;
import org.eigenlens.quiz.format.MatrixFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.NumbersFormat;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.format.VectorFormat;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.format.WordsFormat;
import org.eigenlens.quiz.grading.EigenpairsGrader;
import org.eigenlens.quiz.grading.EigenvectorGrader;
import org.eigenlens.quiz.response.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are meant to do harm, or to cost time, get a sentence at once. */
class HostileAnswersTest {

    /** Generous, for a machine that does much else at the same time; each takes a few milliseconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final List<AnswerFormat<?>> FORMATS = List.of(
            NumberFormat.real(),
            new VectorFormat(2),
            new DirectionFormat(3),
            new MatrixFormat(2, 2),
            new NumbersFormat(true),
            new EigenpairsFormat(2),
            new BasisFormat(3),
            new IntervalFormat(),
            new ChoicesFormat(List.of("a", "b")),
            new ProofFormat(List.of("a", "b")),
            new WidgetFormat("linear-map", Map.of(), List.of("A")),
            new WordsFormat());

    static Stream<String> hostile() {
        return Stream.of(
                "1".repeat(1_000_000),
                "(".repeat(1_000_000),
                "1 ".repeat(500_000),
                "(".repeat(1_000) + "1" + ")".repeat(999),
                "sqrt(".repeat(300) + "2" + ")".repeat(300),
                "-".repeat(1_999) + "1",
                "9^9^9^9",
                "9^999^999",
                "(1+sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)+sqrt(11)+sqrt(13))^999",
                "1e400*1e400*1e400*1e400",
                "1/".repeat(900) + "1",
                "<script>alert(1)</script>",
                "'; drop table answer; --",
                "${jndi:ldap://example.org/a}",
                "../../etc/passwd",
                "%%%=%&=%zz",
                "\u0000\u0001\u0002",
                "\uD800",
                "٣٤",
                "1:".repeat(900),
                ";".repeat(1_900),
                "=".repeat(1_900),
                "<".repeat(1_900));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void everyFormatAnswersAtOnce(String hostile) {
        for (AnswerFormat<?> format : FORMATS) {
            long start = System.nanoTime();
            Reading<?> reading = format.read(hostile);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(format.toString())
                    .isLessThan(AT_ONCE);
            if (reading instanceof Reading.Unreadable<?> unreadable) {
                assertThat(unreadable.sentence()).endsWith(".").hasSizeLessThan(500);
            }
        }
    }

    @Test
    void surdsOfManyRootsAreGradedAtOnce() {
        String many = "sqrt(2)+sqrt(3)+sqrt(5)+sqrt(7)+sqrt(11)+sqrt(13)+sqrt(17)+sqrt(19)";
        String others = "sqrt(23)+sqrt(29)+sqrt(31)+sqrt(37)+sqrt(41)+sqrt(43)+sqrt(47)+sqrt(53)";
        String third = "sqrt(59)+sqrt(61)+sqrt(67)+sqrt(71)+sqrt(73)+sqrt(79)+sqrt(83)+sqrt(89)";
        ExactMatrix matrix = ExactMatrix.ofIntegers(new long[][] {{2, 1}, {1, 2}});
        List<Rubric<?>> rubrics = List.of(
                Rubric.of(new BasisFormat(2), "1 1"),
                Rubric.of(new DirectionFormat(2), "1 1"),
                Rubric.of(new MatrixFormat(2, 2), "1 1; 1 2"),
                Rubric.of(new DirectionFormat(2), "1 1", new EigenvectorGrader(matrix, Quantity.parse("3"))),
                Rubric.of(new EigenpairsFormat(2), "3: 1 1; 1: 1 -1", new EigenpairsGrader(matrix)));
        List<String> responses = List.of(
                many + " " + others + "; " + third + " " + many,
                many + " " + others,
                many + " " + others + "; " + third + " 1",
                many + " " + others,
                many + ": " + others + " " + third + "; 1: " + many + " " + others);
        for (int i = 0; i < rubrics.size(); i++) {
            long start = System.nanoTime();
            assertThat(GradersTest.outcome(rubrics.get(i), responses.get(i))).isNotEqualTo("right");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
        }
    }
}
