package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.BasisFormat;
import org.eigenlens.quiz.format.OrderingFormat;
import org.eigenlens.quiz.format.ProofFormat;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.grading.Outcome;
import org.eigenlens.quiz.response.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Credit is for what somebody has found out: idle answers earn none, and no digit is missing without a word about it beforehand. */
class FairCreditTest {

    private static final int SEEDS = 150;

    static Stream<Family> families() {
        return Stream.concat(
                Families.find().all().stream(),
                ProblemSets.find().all().stream()
                        .flatMap(set -> Stream.iterate(1, number -> number + 1)
                                .limit(set.problem(0).parts().size())
                                .map(set::part)));
    }

    private static Stream<Variant> variants(Family family) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> family.variant(seed, Difficulty.values()[(int) (seed % Difficulty.values().length)]));
    }

    @ParameterizedTest
    @MethodSource("families")
    void answersOfWhoHasNotReadTheQuestionEarnNothingInPart(Family family) {
        assertThat(complaints(
                        family,
                        rubric -> IdleAnswers.of(rubric.format()).stream(),
                        (rubric, answer) -> credit(rubric, answer) == 0 || credit(rubric, answer) == 1))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void whatNobodyHasTouchedIsNoAnswer(Family family) {
        assertThat(complaints(
                        family,
                        rubric -> untouched(rubric.format()),
                        (rubric, answer) -> rubric.grade(answer) instanceof Assessment.Unreadable))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void whatIsTooImpreciseToCountIsSaidToBeSoFromItsDigitsAlone(Family family) {
        assertThat(complaints(
                        family,
                        rubric -> Stream.of(1, 2, 3).flatMap(digits -> rounded(rubric, digits).stream()),
                        (rubric, answer) -> !isImprecise(rubric, answer)
                                || caution(rubric.format(), answer).isPresent()))
                .isEmpty();
    }

    /** By luck an idle answer may be all of it, but not at every second question. */
    @Test
    void noAnswerFitsAllQuestionsOfAFamily() {
        assertThat(Families.find().all())
                .allSatisfy(family -> assertThat(variants(family)
                                .map(Variant::rubric)
                                .flatMap(rubric -> IdleAnswers.of(rubric.format()).stream()
                                        .filter(answer -> credit(rubric, answer) == 1))
                                .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()))
                                .values())
                        .allMatch(times -> times < SEEDS / 2));
    }

    @Test
    void whoSaysAVectorTwiceEarnsNoMoreThanWhoSaysItOnce() {
        Rubric<?> rubric = Rubric.of(new BasisFormat(3), "1 1 0; 1 0 1");
        assertThat(credit(rubric, "1 1 0; 2 2 0"))
                .isEqualTo(credit(rubric, "1 1 0"))
                .isPositive();
        assertThat(credit(rubric, "1 1 0; 1 0 1; 2 1 1")).isLessThan(0.6);
    }

    @Test
    void lineThatDoesNotBelongCostsAsMuchAsAnother() {
        Rubric<?> rubric = Rubric.of(new ProofFormat(List.of("a", "b", "c", "d")), "1 2 3");
        assertThat(credit(rubric, "1 2 3 4")).isEqualTo(2.0 / 3);
    }

    private static List<String> complaints(
            Family family, Function<Rubric<?>, Stream<String>> answers, BiPredicate<Rubric<?>, String> holds) {
        return variants(family)
                .map(Variant::rubric)
                .flatMap(rubric -> answers.apply(rubric)
                        .filter(answer -> !holds.test(rubric, answer))
                        .map(answer -> answer + " where " + rubric.model() + " is right: " + rubric.grade(answer)))
                .limit(3)
                .toList();
    }

    private static Stream<String> untouched(AnswerFormat<?> format) {
        return switch (format) {
            case OrderingFormat ordering ->
                Stream.of("1 2 3 4".substring(0, 2 * ordering.items().size() - 1));
            case WidgetFormat widget ->
                Stream.of("A=" + Objects.requireNonNull(widget.start().get("A")).replace(" ", "+"));
            default -> Stream.of("", "  ");
        };
    }

    private static boolean isImprecise(Rubric<?> rubric, String answer) {
        return rubric.grade(answer) instanceof Assessment.Graded graded
                && graded.grade().outcome() == Outcome.IMPRECISE;
    }

    private static <R> Optional<String> caution(AnswerFormat<R> format, String answer) {
        return format.read(answer) instanceof Reading.Understood<R> understood
                ? format.caution(understood.value())
                : Optional.empty();
    }

    /** The model answer with each of its numbers rounded to so many digits. */
    private static <R> Optional<String> rounded(Rubric<R> rubric, int digits) {
        String model = rubric.model();
        List<Quantity> numbers = rubric.format().numbers(rubric.format().parse(model));
        if (numbers.isEmpty()
                || numbers.stream().anyMatch(number -> number.exact().isEmpty())) {
            return Optional.empty();
        }
        for (Quantity number : numbers) {
            model = model.replaceFirst(
                    "(?<![0-9.])\\Q" + number.source() + "\\E(?![0-9.])",
                    number.exact().orElseThrow().decimal(digits).text().replace(" ", ""));
        }
        return Optional.of(model);
    }

    private static double credit(Rubric<?> rubric, String answer) {
        return rubric.grade(answer) instanceof Assessment.Graded graded
                ? graded.grade().credit()
                : 0;
    }
}
