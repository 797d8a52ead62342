package org.eigenlens.quiz.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Variant;
import org.junit.jupiter.api.Test;

class PowerOfJordanBlockTest {

    @Test
    void aSeedGivesThisQuestionForEver() {
        Variant variant = new PowerOfJordanBlock().variant(17, Difficulty.MEDIUM);
        assertThat(variant.statement())
                .isEqualTo("Compute $J^{3}$ for $J = \\begin{bmatrix} 0.5 & -1 \\\\ 0 & 0.5 \\end{bmatrix}$.");
        assertThat(variant.rubric().model()).isEqualTo("1/8 -3/4; 0 1/8");
        assertThat(variant.rubric().misconceptions())
                .extracting(misconception -> misconception.name() + ": " + misconception.answer())
                .containsExactly(
                        "entries-powered: 1/8 -1; 0 1/8",
                        "coupling-once: 1/8 -1/4; 0 1/8",
                        "exponent-off: 1/8 -3/8; 0 1/8");
    }
}
