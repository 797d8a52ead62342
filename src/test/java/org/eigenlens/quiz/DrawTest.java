package org.eigenlens.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Test
    void theSameNameAndSeedDrawTheSameForEver() {
        Draw draw = Draw.of("a name", 42);
        assertThat(IntStream.range(0, 8).map(i -> draw.between(0, 999)))
                .containsExactly(97, 213, 162, 335, 690, 57, 125, 328);
    }

    @Test
    void everyNumberOfARangeIsDrawnAndNoOther() {
        Draw draw = Draw.of("range", 1);
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> draw.between(-2, 3)).distinct())
                .containsExactlyInAnyOrder(-2, -1, 0, 1, 2, 3);
    }

    @Test
    void nonzeroIsNeverZero() {
        Draw draw = Draw.of("nonzero", 1);
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> draw.nonzero(2)).distinct())
                .containsExactlyInAnyOrder(-2, -1, 1, 2);
    }

    @Test
    void shuffledThingsAreTheSameThings() {
        List<Integer> things = List.of(1, 2, 3, 4, 5);
        assertThat(Draw.of("shuffle", 3).shuffled(things)).containsExactlyInAnyOrderElementsOf(things);
    }

    @Test
    void namesKeepFamiliesFromDrawingAlike() {
        assertThat(IntStream.range(0, 100)
                        .filter(seed -> Draw.of("a", seed).between(0, 999)
                                == Draw.of("b", seed).between(0, 999))
                        .count())
                .isLessThan(5);
    }
}
