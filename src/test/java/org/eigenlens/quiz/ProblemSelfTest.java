package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem set, found by its type: each part of a few hundred seeds is graded as it should be. */
class ProblemSelfTest {

    private static final int SEEDS = 300;
    private static final int FEWEST_PROBLEMS = 10;

    static Stream<ProblemSet> problemSets() {
        return ProblemSets.find().all().stream();
    }

    @Test
    void thereAreTen() {
        assertThat(problemSets()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("problemSets")
    void everyPartOfEverySeedIsGradedAsItShouldBe(ProblemSet set) {
        List<String> complaints = LongStream.range(0, SEEDS)
                .parallel()
                .boxed()
                .flatMap(seed -> set.problem(seed).parts().stream()
                        .flatMap(part -> Trial.of(part, true).complaints().stream())
                        .map(complaint -> "seed " + seed + ": " + complaint))
                .limit(5)
                .toList();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("problemSets")
    void seedsGiveDifferentProblemsAndTheSameAgain(ProblemSet set) {
        long problems = LongStream.range(0, SEEDS)
                .mapToObj(seed -> set.problem(seed).story())
                .distinct()
                .count();
        assertThat(problems).isGreaterThanOrEqualTo(FEWEST_PROBLEMS);
        assertThat(set.problem(7).story()).isEqualTo(set.problem(7).story());
    }

    @ParameterizedTest
    @MethodSource("problemSets")
    void partIsAFamilyWithTheSeedOfTheWhole(ProblemSet set) {
        Problem problem = set.problem(11);
        IntStream.rangeClosed(1, problem.parts().size()).forEach(number -> {
            Family part = set.part(number);
            assertThat(part.about().id()).isEqualTo(set.about().slug() + "-part-" + number);
            assertThat(part.variant(11, Difficulty.HARD).statement())
                    .isEqualTo(problem.parts().get(number - 1).statement());
        });
    }
}
