package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class TimeOfPeakTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new TimeOfPeak().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo(
                        "Let $J = \\begin{bmatrix} \\lambda & 1 \\\\ 0 & \\lambda \\end{bmatrix}$ with $\\lambda = \\frac{9}{14}$. For which whole $t \\ge 1$ is the entry of $J^t$ above the diagonal largest?");
        assertThat(variant.rubric().model()).isEqualTo("2");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly("one-too-early: 1", "one-too-late: 3", "continuous-time: 2.2632998455679e+00");
    }
}
