package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class HeavyBallRadiusTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new HeavyBallRadius().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "With momentum $\\beta = 0.4$ and $\\eta\\lambda = 0.1$ the heavy ball steps by $\\begin{bmatrix} 1 + \\beta - \\eta\\lambda & -\\beta \\\\ 1 & 0 \\end{bmatrix}$ in this mode. What is the spectral radius of that matrix?");
        assertThat(variant.rubric().model()).isEqualTo("4/5");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("not-rooted: 2/5", "root-of-determinant: sqrt(10)/5", "smaller-eigenvalue: 1/2");
    }

    @Test
    void conjugatesAreNotTakenForASmallerAndALargerOne() {
        LongStream.range(0, 60)
                .mapToObj(seed -> new HeavyBallRadius().variant(seed, Difficulty.MEDIUM))
                .filter(variant -> variant.solution().contains("complex"))
                .flatMap(variant -> variant.rubric().misconceptions().stream())
                .forEach(mistake -> assertThat(mistake.name()).isIn("not-rooted", "real-part"));
    }
}
