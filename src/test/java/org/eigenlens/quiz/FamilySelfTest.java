package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every family, found by its type, through a trial of a thousand seeds: as often easy, medium and hard. */
class FamilySelfTest {

    private static final Logger LOG = LoggerFactory.getLogger(FamilySelfTest.class);
    private static final int SEEDS = 1_000;

    /** Worked solutions cost more than all the rest, so they are read for these seeds only. */
    private static final int SEEDS_BETWEEN_SOLUTIONS = 25;

    private static final int FEWEST_QUESTIONS = 20;

    private record Tried(long seed, Variant variant, Trial.Report report) {

        static Tried of(Family family, long seed) {
            Variant variant = family.variant(seed, difficulty(seed));
            return new Tried(seed, variant, Trial.of(variant, seed % SEEDS_BETWEEN_SOLUTIONS == 0));
        }

        String question() {
            return variant.statement() + variant.rubric().format();
        }

        Stream<String> complaints() {
            return report.complaints().stream().map(complaint -> "seed " + seed + ": " + complaint);
        }
    }

    static Stream<Family> families() {
        return Families.find().all().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everySeedGivesAQuestionThatIsGradedAsItShould(Family family) {
        long start = System.nanoTime();
        List<Tried> all = LongStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> Tried.of(family, seed))
                .toList();
        long questions = all.stream().map(Tried::question).distinct().count();
        LOG.info(
                "{}: {} seeds, {} questions, {} answers, {} misconceptions, {} ms",
                family.about().id(),
                SEEDS,
                questions,
                all.stream().mapToInt(tried -> tried.report().answers()).sum(),
                all.stream()
                        .mapToInt(tried -> tried.variant().rubric().known().size())
                        .sum(),
                (System.nanoTime() - start) / 1_000_000);
        assertThat(all.stream().flatMap(Tried::complaints).limit(5)).isEmpty();
        assertThat(questions).isGreaterThanOrEqualTo(FEWEST_QUESTIONS);
    }

    private static Difficulty difficulty(long seed) {
        return Difficulty.values()[(int) (seed % Difficulty.values().length)];
    }

    @Test
    void aSeedGivesTheSameVariantAgain() {
        assertThat(families())
                .allSatisfy(family -> assertThat(LongStream.of(7, -1, Long.MAX_VALUE))
                        .allSatisfy(seed -> {
                            Variant once = family.variant(seed, Difficulty.MEDIUM);
                            Variant again = family.variant(seed, Difficulty.MEDIUM);
                            assertThat(again.statement()).isEqualTo(once.statement());
                            assertThat(again.rubric().model())
                                    .isEqualTo(once.rubric().model());
                        }));
    }

    @Test
    void everyFamilyHasATestOfItsOwn() {
        assertThat(families())
                .allSatisfy(family -> assertThat(getClass()
                                .getResource("families/" + family.getClass().getSimpleName() + "Test.class"))
                        .as("the test of " + family.getClass().getSimpleName())
                        .isNotNull());
    }
}
