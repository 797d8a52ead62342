package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class RecurrentRadiusTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new RecurrentRadius().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "What is the spectral radius of the recurrent matrix $W = \\begin{bmatrix} \\frac{1}{5} & \\frac{1}{5} \\\\[0.4em] -\\frac{1}{2} & 0 \\end{bmatrix}$?");
        assertThat(variant.rubric().model()).isEqualTo("sqrt(10)/10");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("real-part: 1/10");
    }

    @Test
    void conjugatesAreNotTakenForASmallerAndALargerOne() {
        LongStream.range(0, 60)
                .mapToObj(seed -> new RecurrentRadius().variant(seed, Difficulty.MEDIUM))
                .filter(variant -> variant.solution().contains("complex"))
                .flatMap(variant -> variant.rubric().misconceptions().stream())
                .forEach(mistake -> assertThat(mistake.name()).isIn("not-rooted", "real-part"));
    }
}
